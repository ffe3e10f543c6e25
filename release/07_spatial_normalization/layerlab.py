"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(00JCYu2=EB}CWL_h$4|NsC0|NsC0|NsAB%0ByR)1*CS+3#nyrF)z2af_1O%|W;k7nswxcC3R`dn9)>+fY`3+hOgM
*czVOJ=?dlMXjSG9gdy%d%pRq0an?&xp|5U;xWlmuWX4Fl}T4kC{%?MQ+;l<?!u0mMG%+H`aWLxRi5l0J>3@e>AqP<t$TC5+S|On
T61o+n(d<d;uZ6%x7qg`qtF2QRdgjor&V_EzUO`SfE(KPUe!~b=KJpp@0V`-;4|Lk>>fkZ``6pq>^}PLeE2jsFR!cF^gi2<fMk8F
r_k3}x^(J*wsdD|*`3|ds&&?G>4AWCO4B=?G@&xy`P<>z(GU~>P>TBcI=<yQil=v8pmo<;!@1<=UfTQWA6|T<`#m||ZUNtScD`3B
w;Yu0Y|3I1K$h6hz<_OH&DUG7PIk+-Hq<(e!<^mKunflT;I7sSqTONc-L}IGYhLYFSzA;9S6$6Dk~?dh<pZi0Zj|XmMO}7E?O5(2
t9MDLn+%E5U7Y*d-sHI|BS&4&iajaqloSu4_4Vmh_q}^Nw@udN?yY#wTRWYNJ?~~uW|L;n8QTP&d({rNZnSdS3tKY#ybm4`L#Ed5
IY)JM2Xlv0Q?1nJzA5S&Xg~-M0tC^bH9ZX)YDQ$H(X~d@^lCK2B-%!XfYTsB1VI3Z(rTZn_?ntxrkZ*a^q|lNk5klW02u)wkq9Ij
DVmy|YHFH#pQ$!#8b_v6WepkwO{i$d02%^KBuEe@fmHt>o|uAadP(HTG-&dkq3Rk94FCWDLXsew1ksQJXr7TCiRxyjqMnn;)beDZ
;Y~6<O*7J-)iMG^L;yeukWC4IQyQ9N(x0ftih8HzP3VnJ)Y4=hsWN(wATOu)VyJ|FmMDn6cu^5o|AbHkf3ponBmf5p|I)|h;y~Us
r6b9@yFH0^2!QNY(vg2L{Jk2n#uU-(f)v};{=fFHwTAt`Pk9W;t~QKLs}K41e=Gidf9nKCW&Crg1n&Vm5dcsUPyA*#>h+-NpoN`T
kbNia`3W}vum7jzB+S6cT2k=bZEg7Z8v5bC1K&=*xRPp-qi}5~Ods_ldJ!rueN!Y!5!9RiCJbP2EHw;%KgLN{qeNV`MMMbn%jEZs
X<ViLyAGW@|9g(Te8hZxh(D7_DD4p2wtq6F!-xJQTkWa+^1tD4vTo*6i2#dOCCak*b<<k*{JxxP{yDYOC_I%c*noa6Jzq^uQS(~T
VWY)tXavCojH*9>{Log0pAY^uY-p^1rEE(TUx8p+ar-++OYBk@*uH)BKS0a@AP$gt7~ea6WF(Pry$!a;#9<CUL`04T^WK+c8Q};;
;2-SX&K>1_%=zwtV9?qX<{Sk|pWDmT#510d{@5>h9>*S<ZHLdAeFmU#H|)3U<o}Dm#w@Q6bo9jAtk;`thBx{74cdft+js;5QABmm
0e<_*BEC7i0Zc(89C3r5mT5w&Mnk*jVpYi+aP@4y%pIxyH^m(WWdt*Aq4PF@h})zF_XH9*$rx=c)rPZF9Li#0Hz@*q1UE;Y^*N1r
STy}oS}JY;iJ2qlBgKYQ5)QDKH8&wod9Ujup~$R47MGagQUWNMBghVmBE++Y82%-1w(6ZJC93`b-8=_Yc*e8z|D4VRNEG@#89TXl
6X3c{2b4Zz{K#$4_hzv8{`QdfnC7ZQj1I0=9;N4xeGv4lU0*-np=BRJL=q3rbM=?s26+fgzs5D=@7s5I=(_H|iRdlAJ-?+)l9H+8
o?JQahw&FKbaThi3gcK0hEUsvoqHMLk5n|)G(-t1kRh5I|H6$*8gZWsKn6i$tN@1P6p8D~JM^mDj%L`{Xa3wXtEOz&0I1brqQioX
(sr6CX*J>e(qH9;@>y-uA)yPf_QCp*0K-w<piWT3q2%Y2IDa1#k@7+#!ANo7`st7J`g2}#N)h|<MdW6bTuBG{LU}Bb9$ljVawjMJ
Q|l_k@Pm%-cV4Xwq{M8HqbXNRGc}A0z!TH0y72N&_<w!u4ef#8x38MGBcto)U(!Wxr|&>3F!G%QAQy&3IR(m$5ifgHEn|UlBX;f3
$!?vSSXdxdi5~BeztG7jDw0W%)?htWJoQlKV8u=4;K5u$sdC~$Z6sgI=K(20DvXh06Ezt1x5TEj?|iyJ1@Ps=s;B+S%RWcK<R12z
k%{(wb_%Y=WJ~$;_&ksdHh&b*>4Wd+j7Xrv3~6eoYw(fUhvC|qeAE&1mELc|cm~hp(Xx+=sH}-D@Fo<yAY1!og^@;PtT@@BU%LVQ
KN)9q#jWee>8WI$a%vnbbt0^oM579(3eba(qiA=kh{T4I{+<0{QI5lO_m8^61h_>~G)WR6`p;#)xp4F6F`j=-F#R3Q_l~JHe18pD
frJ~#ZxO;ZkdE!6gZQ7*O&f;(Jk#QGZ+}pP%Jm>L9DNF}9S_%OV$ri}kZtmcfpT!iR%-U&a^msWCn*GB7zxmAn3Sbp<(DChEHNVy
X1jY%a-%tqF~zowH>%~OEq88pW;`aXF2)$~BZtg588lj5L#BGYLSE}bG}YbsbKT7b4aKa0#4NsD*i_w36a&H#Tm!4r;(D=&ml*ix
QzC6P^R7R>nSjY)*3t?A%N)cM!ZXAe(CH-5^SQm_=S!^lK28lDY|hZ=hIJAS!&@XC@y!9ga1FH>qc=1&nP+u|<hA0%P&GA{<_%;I
xVA}!vjv+(<e<exF3Z9wRF;-otP1zDOjjYwCqvu>#6M+L0RFA7rJ^q70@_LfkQu_Lo@%xeBEz$*x4IXnxKi2ay)4biyiYxFGf3S>
qd0o9H2+vY%E7d_Wpj%0HgCVnuYKh@8v>$pqivOkH&&S1QFN4IGQq}Wt}(2xQpgpU({T>9Y%a44YpW`CZs^TdAJfZ6ajlG8OXq9h
AS}9}?Hw~r7o$gdre)iTv7Mmfx5V`{ns`Y0Q-tlvq~YP3WTm@$HL2`Ps|Dz?*`&Ejn`L37D-?3+CTfRQ5XOw#Q*JO^?9&s6qopw^
PY719!23mrTf*#OlcNr>5h5;oD_5H6*_j715!|;lH-m`1(wA5;ri1GuwQ8}5yfM#sry?MJysd90D+gM65lvJLKh@Q!!Mlor80}{v
8qmPoiHgI7Ms#Quh~f~7dD^HLdAHb0HB?Y483}?(C5wZp)aq4N51usQD&5yst0`LL`z+ZJ%ZwCOKl*!|j>^T?0=(=Kj(=cYa)Rr3
$(h}Lhmd(gSEU(>mB5dd1LcrLZ#&bXi|m=iSh2n(jj;icn+a$sm0vd@NNM6I=Y8c_D(4k69H7sO$F&zuFgNp`7Fou8nvbEo;ZsFq
eYXbX22~p!@U|J1R>Wm*+4L}E^_Xmqlb`4OcuF-1e>1onGQgGaGEttYsBDRbf7ujz_^QK4=a?UU*Sd%Hz)_JfJxj!^OX`9X{@Ll#
*#iK&UI%GH{Y4vHY6b{s{T~s~T~Yb3yJ`>G+N=@7-T;MKGZK8+fkEiJ82z7nIIO@c(Zh@tAcrJ?&Pj(eDW0iD*6sOHS?k)XL>tSO
b@W#|H#QKPH+O;SGh=#F$}+^x8uhd>n^;pKIm{I(KFY`@C#ccz*zv_q(Q+Iey2Se%EgM63Fav<TzbQtV2GimDU_1u*=0wsN#?6tZ
zdk&f?O9HVa!7RH`tLQ#=KjEmm4TYM=LqW+k3jiEpurUhu4@mLPf&RZEMO`0OK8UO3-s*){T@FBAxKDZ9eX!^-n}PKjk_`;Arc68
Mj{`V<Hn#psx9@H_w$hWs*k)vaD{$*m}sBQ7X$A1j;$e*!PDG$U12VBRLL;-NEUS;Z?yKwSx~Gvw8sW`*SioLjj0jIBM4?lnaTP?
MwL3}yHvB3m7MW0g>?w)3to;p>f_TF*0s|fSk|qyF|mtCgGZv`8`+1gct0p$h!O{_^(n-*g)}(b4cl9$#S}~);-E9&O7KhGLz9j0
yc|RY!69f0W{@29Xp7E&Ox%BqBmV6p#_JE^%8kp&zApK*cL~$b6}(52zK8wwlE^%r!BAa+csOGy{zHCQ<Z8o>3#ou|rMS-bBC^8R
?*>DAd&G_AUOr4@C`~czgXWmo)r)T6td1RE$>$oHE|;}_*KLF(k{)7C!BnUvVv$*6GD#;;_1Ad82HsZi@t$=HNp8}QDv1sdr>C?4
ymY;8wu?1_Ca8(8uh|(GlAZ>qmX2-sBqKFFV{pJ^2X=rIAe1ky=z@74W=jYnsayv)Z>!oA4fm}iC_uSJ1bJE-R8}bKCTFjILJ067
PWwbpb~D|?+F0*bJ9qePltS}8;AjQ4mePti#3+rxL4j0}WKpt-Xfkj_@|tkHhFGlFQI$Qz$KKt{&))ap@NdiA`0m|Y0&-tZ=T>ox
tLzNFyRUzpzCAP3;(e0Q^sB#aRY~_P!LN1cDo^mjdoA&ZJf3C_N+_ECGaDlX5fTHU`!F|2{2q<k>%@Tn<n22f^msP>9~~A{khGsD
+L@ccRy0DOpq%beUF2N&DW8tg&)6qVOQH%Th?ouB4$knDBEf;GjMI+|%|=+XTTybeAAI5I#i<@>Bp?t7%TRlAsGf1@b(MxbA2~w~
;5l#2G98%@fvRu@LnT_^JC<RJ(}{>s_mLNFQ{HmnBO-%T;|v(#R#P0tq;#anMi(Yz8f-G=XXJ6~UM+7NCOaZuyMR37jaJ9;Xwm~)
@u51v)4+_9Bqw|iWci#>nF)u=>ZxJN@%XpoU%EQIwpfzlL6Qkg#)LZp9zP-wA+9h!$5Aidb%PYa7WKlrcNoX+Vbf~&C2lYx-@u!{
TL`Ku(S(Jq(`Z!$7Bqf{V?*J*Tg0gfv5hXVaXOKp)e!2Wr=NJF@83~x_WueuvMQZi3lZjSL<CBMsqg&DFBu7k^6=aC+(Y#$C&(NS
I6m1;Sqr1@`bS^DDO{AuqrqfjALfWORuEvt{jM7tJ4W9he)@UDR84Xra9bxvKOS!FtfP7d1KCxozs_{6Lds=vxkX~@Q#Mh=f>YDk
Q65Tf!Vl8VA7z}!iw@$L&a)Q=h%I{%($mYO@nH{UUnvy=e+;v6`D>WrSzgJYK8rtoG0h6+v6qv(&@4c}wTr{Mg5ju_DFTy?>M2;c
c8)u~ncLg|SxHBD;#BF|B`u1;MT3?cZ43lZ!@gii2PtRgAz2dK-bRZ}CX*~30+OkQA7Md=FWDW_2&4*G+4A``1s0Ht<45A7iiHy1
o#VuYK{)bd;ek<3L$?{IE0r_w=atpwIKh|=l|Y_Vr*YmDnj9CEZC8~OSdq2e7zy^51f%?L06(k8rHwl2r(q8=A@{8uJ16F+-*=Ri
L6m<AxR<ACi9+m^E@Wf>1rRb#@Mb^FllVq;8OL=e9*dZ&AY#5(pY63^lNLFF0vRwPqhdH4h%W<yQ{4vcmWEJK*0>OWf&3^Tr+OrG
CZ2#_KY9wS!f5JML5-HkDW^MxUWaWa<@*6#fHIuJp!H42YY`h%Df3GCicz8_h>Tn=9UMFq@)l%jtZbtutwZ|dY?lqk0o#I*vE$M^
^oY5k^iZHSyWC&nHjadQaYoMA{6e^oCEdRm;5+EpnhYRd9C8sS+lQ&+^6ZoOX`HgeZmdHNOU>>wEz>&mkXej_G1{A=1S5<vu581R
L1S&yN<DV&+%|yXswbe-R@-HBN&ymhk}tudp5%+C+T&_gsNsd3e)#Gl=s+i4J7>dHlAx0@RD)!}0^mg|)YfuvEtundF`_>AKgVy#
0tIU1I#U$o`*AAddK-#A$6C>cwk${NE)2F_RV75hv3&q&fK|M+206)_nK>(;HkVE^milQYGxPC{#6>xYLD$z=HBbl&oFCap;QgUl
Z{LrwtUS@*Ts<BYy6W~s5tW0#t-cMCO8mYM_L)x8IV2JZ7I<6mCB%j24$*VW&J`mb{wvNFJ@=-cMm-T7Fn1n><qX<@B96rjB89c6
N<BrD)EJRrd^~g}$K+78X*+~FcT3lN9QA|8UsH`u`|EBR8de<HML;AR5(=q6rAkhOxIG15rFhFrMovEZEtcyRKNGl_FU9D4(00M-
wV@EQ^MzTQ!MwuGX9@)xv3h%=G2_BN7<$%NI{mvx7pS;AgzOv+Dh>nM4aQclO*qMoYoMAIo9al43<)UHbfu&sDfPpu9f%Z>-3<&}
i$Mg3`%V}P13rjj&c{ydgj&NUvvx8rP7IAw1Yp2z3NB_Px!RPp9&V?Ljq~`|^wu9IX+^w*lwwk8A6Z7JM@ETgs+1+j$Zmk6XS-bC
H;M(~6&Y+XeTxzZIcYn?5F%KAys<cznLf{CK_Kus*@S-buze(!DNcQ~gyPLtG-Xd0aL2)xLdI$pCZkL^ZTTNya0&e%r%l;%<cLZT
KqvvE>$bcyj<A-N7i4BM)R7^R-Rmh4Vh++0>N@hyn8+K>{>b<vl+F$t4eMEna@h&^qyixcZ*$1su+L+S*$ys$Q%y(_WfVgqD`DSn
F{8E)yS9BA8E5|O?3E#{XC~Eb;X?oiZIncm+Uu(lMjz>j5dX3MwNiur5iD8~-+CM{9Ts9qkf4Vg4h>MU%uXQ%_gGGteVj=Zm(_$u
vOLk9+U<iM;Nr2EHi@``%f?LRqOQmYSzBApY!n^ln{DM9<Wvjb5=7+@A_ERkR=F+Cw*KXs>@SHMJQ=>9F20#ZVTJS=u27NZxvF{9
GHM$2i_W_`){il>n;7tiXm1~}ld#8~Szi@<WVszit_6*ejBt*w4Q^f;tj{(dLsb`qEQ*H@Y^ZWnTDl_wR+Sk}<ZC-@Usus`wy{O_
C~2Hz^G_12WA{ZF;lh2cZ`+{Jr`2U2LpM;v?Z_rKmc!>h`U6+=x*@`CuoM_katpIx5na0^)i^5ZL$Vht@N9@AP50>5nsWB{xq`ih
)5YpMFVevkV%V-?OL8{F;?3V{j|yLGYUbF|OuE4UtNHaGPqn$qOj*;GYx>LRaJcHqaqM|@Uz51VMQLP2A|o+luL}atJUo#nL|2I}
z(6SRA~lo;+I5WJA{p9hw2<*=kW9+WRDwvnTVGATHYo@7ICTRxgJ;1TFaaSScLB{SA75P=&bS`JMd}{vrRE%ct>4o~QTa@cgHJT=
Jvhb}*cuhb%)fS+Dw)6st`@~;<x;GQ^v->S*0ub;f^b6%MXl{C7PBcR$Rh5+#l+Rg1sr_H?mwP+Np;SXBQCx|J~!uJvUM8qb~0@m
)1!)X=tC*@7m&=b5YVs<v>7NeSPne&UBNiXXE9}=X%fy$LnK(Rb5!4kA?bZTEN-E{IZem3_Rd>r0j5JSaq7`h^9I;9jdNT5cY~FZ
F4@(^BTqpI{52M^<rU!la^gspIa7_erzCzb&-9D*GV&!JbEsBAC6K9(7&O+pm=M|=Egb=5ad0KPC+OUV%JZu(YW_RXuYqji651SO
aa4vFv44)U2^wNl1vG<$P!ze8na0pm1<#FM^4!t5LAY+^?w(al1Zhnkoi|;j0IZ~4Y91V8tdTe3p8j+}n*nkgJrD;HGi~oT$<0Cw
#kAuU86(*F#c79~Kf>gJahUk;jKCCGk29EK6nPahRJCpE$diS6P6l<dT*%o@W7sPIQiv!fgF%MJdS+5AEg?+iQ7KmfSwlyU(0Ypn
CW&~$%?Dx7rO7zjlOrN^%G4l1BZ{>6D+x<`9GVEjsq|<T9_|7YfC6YjXc$X8#sMQYl${uHVC1#cK|N~1R(^^dkQi&*)F@%riX}s!
VTN9so7y3@&hi`UaaQAXfOq0u_|Xg`H0d;Cg>{S>CSISlt?D>O<a2@aHI)wAT0sjRPI|a}2Qn_kTPYY+>i!PkWK-LUAZ15z57xFD
H)J5|8x!L-UL?2JllJi@$7u`WzEq5e$30U%4B!eCOyOV9{-1vsQ{g<3lw*RFQL{ObNvCl2EoDlUs4?GT6ogymevwbv^)|5c!L)^*
euzlUJ2~?1;f=rM0Iv{dI`ZQL4wZYCt@<|U+N^lrdXbB44fZk7_YJA*;qIz--lBr}1`=NFVhE0#aLQ!tERo8x8-gc#uy8sX^RsN>
wv`?Ttf9dTp?duu@0<;do@{}QVP5yE=RyXX6WONi%SkCONQ?ISb4mPG%kuDeIj*w$_A+UlGmRNgN^1a;smkH#L){Ta`TOa+NK>90
Dwr%os47BDIHX|EU!Jd+dQ%>yr^(E=9eIl;di2uG{4OZZPTYjldKg3B+5}@yPq_H<{Z)$_nsM-U2rudb8jA+ElJ7bM#MQf0Tk+m=
O_59vRL9?&kWBio5$!#|tSM3=n5!%*+(m<kr1oMtWj|abK^jqqveO*4v%ublYdLw$8gYsm_d<O*y$t`3I>T<CDEZ<oK_-isx`3?J
bQI1&MkqZud>RP@9?#g+xJa?)&Acl0Ghq?NKI~^Ad^p5m$Io3q6U8xFDkm+NbXs3_P<&&doM$U<7>xWO_aNf1COqwPQV9Y1M@We@
dA;l5IOua+VpTLbT6~^u$acMjd{gjj*`g!j!mtXCcaWV7^WP#DAvcD5?2(nNM0y!`@50ipMNSOIaN<BOpBy`neYr25uLE6YjBs>D
-={}BR5kJDYUSvHNpl6s0_QmI*54Q$;5?BB*E1AkWZZi496cH5#Bd)&dswIz>k}on^zVs08uWqieuI!?`@Z6NMGTh)_h{cTu+Anh
=)VsB+{J#*a-f3YbIeTTIYtYq3>_~=xD;HH<pe?WFMiy8FWQCbla1Tkb1$eaN_1y~k7;1)r!p0i2QIyONNLX$N=!s)H@I|=b5)g{
bMY_D3A$La8%b6;*oIr4bH>O|j)J=0qcDidKx6J^BLdZQd-(rU00h`&Obggl!zrfdJVr4aG%9%Kq@@BaF8WAVOE0mj!F`mY=ym6q
Y8hK1Z3xjuJU3r>kw8iaf(R&s-sD`QD+<K#?dBNBa_&3P<zndFBdL^(nl@={W$}opYwrACC(ow%Ir8sP9xU}=PnvM$CEXeT_oUzq
io}#?`W_9|tb06{5A&nvfkyLZ>8u#awV{lBB$J}PtBoNsVzpK0Dwd^ULn$PZt#ARB%n=7*V~Y5#t)Uo{ARlTj{Ve-97>@`;C^*z7
KS$ybycFz@lJ)@vkVspc3>!{JA>Z9_Y&TwK*U8QQ2#I@!65|-xO&e~Mv*UY`40Jo!gRXVfOXqa9Hd9YbnjR6URp?oxw`d0qyThxF
Mv~vy!*w7dwu#^tcp1qYCiynvgrjAHGDd!zfT2v#Kud)&gn+X1z>5u#H}-Cv6NLj#67y}%9(47>1}hLnbWXP$pn;IqM|@61uIn!<
=El=#sq?qg=7o}UvT(8^5!YV}3U#4bESA4M3-WKSxV&b4>rDO);(B^CnIJd;LIlC;)jE=I=6G$cu|CwpZH+>>&)iujEoGVTaJ9?z
#6WDe9^UwQc??>`v+rr4*a=>$>3PeJbdS3EwGzp!t_7Rj9HX{TU$ts6T22P)n1%xhofq0!B%`BBNQ93%N17h&HF6B8Exd;{QfjCd
aB!{b*>Ect8!Wgim^pJv(B~l4rR8iVlwSlX9wQjqmO*mQIw~?bqz{Ee`Mi`pr_b~Bf5}usumpfqJCH~PMdE@$s;|p2L6wD+g=8UG
6-pGO7L-KW{O3?v3IPbe*W>xhB>u2e`Lh9^=HuAB?Dfwk_{FwSt5G}a5zf+PsP%TH0~-dyZx8fnN@4~4ZSTlh4HmccLJ7_UNAlT}
?CsOEM+~*u5Nv0@>)}1D3_)a2NTpz|z=!lGzmoHe=Be%b2@OweeJYA@H5!b^TySCV6R~iie>V#Md4(V8b08R!o3#BUu|3|c>MELO
oKb<e6>yfsS}d?b{Gp99XNyD!1Tgtsju(rMJLvWr%d&lU+f*qmTl)25io#I}gefXK>ZernB-z0?f49*tK4OlsY7q+&rTRSJK<{V~
6AC`;jA0Q=>ue~2A-rRVLveE+?=PAAVR+-cw_Lg_C)6^Y>Th~Wa>eDqZ;ssUS<Xzjv{^EQgIVRY^zD8F3$wt&cVYL)ogu}Qj9^Vu
x)dqSrhatoMN^SFGXsLIqJ$bKdaQ+b{e7eZgSejxU6hgVkfF8*oO{zUV+)aSp*i-VCI0K)NcH!y*#NZcZsG-EsC6R4*5SyDr0>hu
#OP1QoO~ghd)BJ1qXLv`8m2e~Jc_%mA{OA5y~R@QGOP$`6c?xRaj^WF;8~<v%+!g9dR8YMg4VG(6;jcSArcxA1xW|jQmL?gSwdyy
hfF4}qCN)^+<U#5e7|p!XdCzH&a(aF^smfEHz*V9p>*>p8;OijxcGFbc}O^4Zl_>KGBO=Tex9=(RveI>9g*jD8i$noYV9DTt~xB$
Rk{fDU|FE#P=yX2tgoX$w3RBrkTkp8k;X9&nsa6W1sQ;IiWKLW@I7;e?kq~kBoUAaid~j+NG+m;N^dZZ-!K%cX~o)jTG!R_tPID%
T4)r|a4EwtXkmFbj~qL(6{>f2`j>IlkVxXh0XacH!&+=8&eoVi9N|9F((v2~!s6!aBT%L>7rB+CJy;3{BBUIVrW&FgPA47HwB2ct
pwiHH2qiLcvmHjrgF8UpFC(tg+dw1gAdw}!g$`QC&MJ}SLvg6xKcvtX&-ZT=Br)}Ez0u~PM2BZAL%2DJA?-cT@N5EO_Lsy=2=(ba
rR1Jx7~(M?#lW2y0HlQn&lbUa<ceQqBy=3KeF;{4T|(ByKj4*5X8Bv&&6KC)!u)X&iiv@0@BC^&wF%unt@}{kO^efw>(KSz;Dpuu
{++iP6hWPP@dSwlBwd`aJL5Jy*iP3Ar3B_Sm~iV9K^!Y?qc;<$5E|pQqQe6LLj_t@#2OZD!jsX3GSm1P9TB29_d#grGyBrurj59F
-CO<=FV_pib3NRZ#VfgyIcJ#+A$Dabm?Xr9eeAH25)QL1@Q$z-xp?qP?_u_}CrAi#?hB823KD&cUyIR)8t{E06mO$kj)YF3UJIK%
i_AV_*Ws^AxS!GSSyNKN`}uVKAV5dka|V?R7=6+iL~sdr6&fr|0p*Z@|8f|6LbfkQLVop+xcu`njeYmmF|G1uL1T&FLN$&S^^E0W
*F={V`g=gJo6n63&G&q&Ig4Bua4}#mYpj*;DZ*5{m><S;n1Yniv6Xr(VLW-@@zs(;6Rxq7RoE^a#5{AdOhJPQH6DsFCIiJ-5Ls2$
fhCY?Uh{3!StT*U(R%}+7_pvNP8=w3E@4)85J>D~QFz45Ws*rX;P+73eP?(H&U9y(TcbGvrm$AC)SV^JHKt!&x7InyE#@g76es%H
eWlWXay#M$Pw(v7T4Fn^W`%Tb-}75VVi6v&fg9{iY5GncS2qFqKQiNAH^@a2ir?C)V+p@mbUE5Xw0A~z#Oc<5`--Gxe3n^Lw`@{p
Mey6SGtSvPE5MAPqpU+ycHf`ay5DQiPVizC>#GKUx~L{>ntr^0eZcw_xjBDB_?{px%=yK2R$brMy^G{{#G%!&`}jX*ToQ{9CK9xB
jNy^y*-C^g8=oyQjlK^CN$tUfW*0)&Q}t=pr=7UCo>%VW%6z}B`d44t{!fTagt?W-uOG{%(T#bp2+{$bPAU`!<35r8=;uNlZ^m$X
7#tBlMwgWQ2+b!??6v?66AW=!dtxx8munj^mUUq|izECu{V*GmjT9_>MD9uB=$A~QZ2y;z$eDVB5JU^hix~`H5AM!k!~6Qx%r1Ou
j7B;@N#~qxIQ|^Z=?`RJUawxU5I<$7$oK6X*W-GuDpjURhu8UQ(!0gxHfA2K^%MMj2@pyJ56L^XszoG7N!Roc;1?VSW`$9UhL_6T
4rQc|?t<jKr4P}!?A=%kSAU;*4Tsu)HP9#|95UBfhjm$Nm$L#pdv98G(&A$Z(9#2uhO~}8x_(D)`u!GDO11lN4FR)FytS(s7)r1k
ECTB`jB=2Ba<rwV7azV4F~TBryebxOevc|!d`Butoo|_+)~E5z!b=K#PD^@B_<@e_F64ahSJD)Gu5O&-{4D^sZg7JkueGZ~xmQ_8
iWL;-Us+aNYPFiwPbk6miu31LO7@$2s1>7!;<x-`DMLe8FUAZ^e%m#S1{Z@utEH9qR~LHQcu_L0vE%$c_k}Zyeb%N|q)T{D8jt3q
%dN%aqp!nF78mx{>Xqen_+AJG6-xIdZwZpzPjP=GT>L8co6pMu={4-bfNs{e2+>B1o7c0BebQ;wa%(Gfw_-l?HPLx?g!1EWQ|DPU
Vy@XiROt$Hc|5H?Z@1`=vXzD<NHmU6;RI7--eTm;GO+<hNio@Pq~X-;`(#9TpOe&p!7$(5c>F5$9OVg&Avbc_$%ibMR63}v^@NW~
thlub$Jr9?2XC1gh888hx=DzFiL7`P@rDKUfT9=&2P(Ul#*46VwiKB8i2K?Bv^J6|%z8|${_4ndOajBUey`}avHN^A?7cR_YW4@K
DWr9i5gBe6He?~l;9^4M#Bd{q03(hq4e+G?o%T-a8(iSR%)_Z}9@{+}D4AL%2&*2#RTCAEk4mWx@W<b?^w&c<{VXPCli%4fB0lE<
-N;C)P$-N8wgGq;L(5^FF|W7FQAgbxJs_*8`(JjKv)WpD<Qpn~PFb`Kp^a$%(fwTaneWwvV$t#cJN!I5_v?1(i&IRYtl`cbvjRD&
E~<+$Bh)^foC`XOi;S}tJ5=E{g)V9q*|^OR&IY7PYrpW0TMZk&mN`@=E)@X8_C869aGUZ@?|yNK)$<r|{^6|h@k&piD!XxuLHG%v
lJPUFslo_XkMs?5#PHl<{ut%(A;hVRGq@y^%!`KbXi>+nEg~Xl?aI!=djRUFqih8MoMk$U%NU9n;qPsFNv+%seiUD*XN(Sy2lorl
`lX`^6*tng`M`fiT;;p9tvej#oH7-H<N#4345{ucXT{8`_}`}+?-!Uw1q&}=%*LkTDUp7y8ioDuQ7+yO!=UmPtdA|uZ_;?&hb-g}
>RH84P(>q%;o-^^zUXPA!30!fa$>p|S~85ZJ>*p8n#skU(N6w0@DCBsE*uo-C%=w$8AEtbE<%!SyyEhRkg6$J9kL!&#^6Yj_OPFV
UdJ5ObGmw?t+;u<VA3&nA0-^t-9GcRPBog+$O&NEbn&hhcM~~Llf}u&Pywdm4hA{Bamb;P#%r}*(`4s{*pi`DZ+0ZLS}}zU*V0Y7
MRfV6sW07e+6rfQ`_4urEZLc1TN5S6ehB#teFeSWe=M>X!qw%Y-j4)Tp?eCY?qlCxFJ>T6)Z2!bnK}a&&91|QuJ@JZ7caE?*c5Rw
Ox3j4x|{!29)quzQ@FZ5o8bt?kSn~ua*boY6h|Y?g+#x~7(H>YWZ%c|htl%&>bo6IeH)fFZ-{s9I#c{DpTP)qZXDqYTiU(7#Dx*W
xFh<!3_kaVtJFe0EzF489y2`WFS`%t?4n28y7C~8)@wZ+TTX&=_CYCwD9~+%hKmKp{lX~=BsUkHMIc3K*CbgH0>7zzXD)D^dW8Cv
<dTM$A1FaBfns?F+43vr-{XF!=~er1SAk>h3#><eR?ZsNnV%r7_)kddxc-C4!1;@wG!SPWly@-NJ-GQ8DBuT?&n4=Mt#)^X+Ef%(
BR(xX_GVB^Ca=`D*^NIl&>oqz*>wvIM}B(^^BCVoi}t?=V}}2rMsY{YgA9$hi%}y@M<r@{e_w?Qi?=zdI09u*k{Lpz7VzG|0MMWU
K##zuP)6jRqTMG>q*sm=-lQ?L{<m|VUHXYe2rZE2OSBrF-Q&bnxlhsU1p@_rQox5~_|i8*okHQ@M0muwf(JS`P$w=OIEOCPD#BoK
QQT4w(qo>niE~YS8*?JZ>k<+U6AAYLPq;|aSdj)8V3{T|We_%CVMN4cKf_tb``2cgzj-dSn;69IFz!FJe-7bAfRF`Czsui}{g!!@
x4ACIhx16vI9ebV>AyZmy>r7}og3KuQUL7$-Tc8szjw(9k*165OIgo(MQE61ftGif{k62X11P%CDSTdK^TjWXqP-TBQm`5=DePYY
&xSUKg$03#!Qlt6B@jpHF_nktyF7`S#vXTx5x;j75Rgqs6X`!V!He;s_c!^=tx&5I)F&^>*nW)?%!t|yjG>{X{|03;Oks$9Eqw;y
Tj7i19={6EPry3J<rc3vLZVWb3!KOVb_L2u(;T7c+goBcjEs^mZuKq%K9wJH451mk6hmZ7ig=GlMgLOY<e-`SF}S$}(4#OOVh`~!
b7|((LjL?XlehlY6*1}G)@Fj>gh!8$IEfq;Qa;=Wc}HKGTk$VaHetslob<IZd}4(8@6!=Oll%13KF^?iB}+aOB_d<v<|Z0P%i~@I
)K&R+S1(SI-8tO51*>62n<`$Is#u8wLmzWFGA}Ckzbe<ZUFUI>{|)>H!Z%aO(-}y5C;!!OeQT`oFNxJIqA%5}owSuCbgP3x?VHhJ
-F+>Go=mwZbyd5lYl*_jSjeS$q>+DuR$BvMpFtol5;+K)4oOmM!Ze32ip{XK7}!e(eh3&*iFw~$m>2Bhgb);~l+FeFM}~nDJSvcP
I8Vo-q;B8`U=^r~>cr0a_&)`Pm{tcTWU59w-UV=`@`*ThMy~SYv?|4JjMwgHL5jV-3?e2Jk$8QQWVc3+r_=s)q8`{D5QUR1{Gi+*
&sybzGj^lykN40hZXz2W5H-9ZNEro-TCyXKdBN?j^=?;CjEBVAWJJjg4Z_$fT8#mrvFm(<9Bno(OfUQ2t(4oY{Enq_#h8J*!kQ3>
`oFFcic%t~NDXZ?dEUO=YtN?`4X#Yjo>-ujsA7a_fGTOyLxbk%1tJVYr&kPwiGkgtI69H5$tr`R#UM!%M&Gj}4H7}oTa;PYssXmw
@*RO=Ixh+pG_@pQi+K|UP8PWZosnWHS70*HSYuM5-MT0!o)9KD>%4Sr3;ARW_CP?|U{{A=ydbU?{9JXg&>OHXqoU6KKhGW?QAtb-
g87$-VR>24oP66RX4$W>_*}0%hG=BK;TG^OXdIW@ZCQB6+Bz`QE#yc;3@zI>7doUr+nhIKf>=;&zXIB-+MUed&InZHvp}P?8Cb1Y
eI85-`sAf=XDP9VPWzi~cV^E+8!at%usj)a32IrQ3a4~ot<-h~tk1jF>=t#1^IfJJuTdem3z-2Canxi{p9!LI>Rb;{-n`dW=6ecW
Y7MH&vX~7qtBPgX6l(D=$QU^$>AITfXid4+{OvHft_#biKz{ZjS)`~C$bn#wPd&8%U_YVjSd-RJSi>uXY_UrKX@(_O8I+3&qSy{P
KQGApnx|MDRg?PZj@rtG{a+8{!+_(4Pv!qTn8@I6<a1Ul8~VpiGiKq!BGoVGwH_ovrX28o^C)K@Yn9Ree|^6(Sx><Ge+9auzxznE
XYeA1Hy_nut-EhyV`FW$gY!L`{)a3XrP$viZMUA9O(d~?NhJ5**?2afxC9>|uceXvvwE)}(v|}K13W>WwJ}=%22hywF<&EvbN{4n
2{)f~0i9pf{g~}Pac7t9gQHqBK$vtp8X8bF*=v@5;$Rya2Ggcqb_sr+(YLme9ht=pQo+f#nfDFSKz9_83P;#S;8QMgkBIRRpmL+x
MMPmtnx5^qMu<Ia0dp2+M}8r>E8^~*iB;6)H}_O6dk*e`<2sHy>_3JW%bwy=v>luF{KDBiJ{+!B>h;{S*l*j4%r{RWINx~J64^ZW
x^{q;ODH?0EXCwdmHvSU5%Jfw0sH4bViC!Ie!cX~bj3172H-xc(|G@FkYT7}yQWa(p<N@`*U9?WOm2-2m4Q_tqpOe`sv=E8Ek(6-
4vt6HF!~WwFp*MdpKq_?;t5EIj!Sstkx$YgZV}vCm6`*^TD*7Zb+|($!8iB)=g@8y(Btp#K#Ad+V;hN4Z|FZ3mfK5e(yiKI?KP7P
x2)d2ST#SFk!ZSH&Hd2dJ+8Ln=$PGA438f_K$soW<dU^`DhS0__P1r3wQ+6cIiM{EYrPU(5op`(spDC+ZIKY29W~({&p)N^N=rhv
?6z}1n`b6;V#m5sR(_VG;`bZxHetT{1_@Y{ujBXsBaNVW%CM|AAB=uStH;sZyJC5AU$1uU{nvOkVBxrcQLO#<0<AD%Ig6JB5#2w<
W8D4N<Y+a6=o3T}#d#0DgxY47>=E6P4{p3qh!aAK%kB?<cz?b;9Y6sAd}sPh$66u=OJwn^I!{UIr&&@8$}{(2d@WP)khl&~q*SJo
rAUZ5445`b4&CzJy;NGtEoZET8tp6Y*1T@hwAe9*lB5Wzye+wSfodl8P2-KS1l#&5*pnoGBBqCaZoobwCz&?UVerhbgG~*lF3|DL
Mq?z1!ID9TR7IbhNyoMoK=oJ=5dt_~9qxq;wBY@G0=1ul2WC)y>7>|igQKI5WLZc-#)s_md2>vIMJo?zehqos??<*k@eesLdc|<D
6Jb}-EMpl-l|Q|B^$*C1ZAN-K*wbeMBB8eaFoSfxuPc44{VzpK?%3<T?uR&zG5OFzy7#Cn{MF~>fIW}OG%+{9Ol>p+Ac!pJVqjAl
ZE@CpkhgBjTd~8;yrnw6P5VjPE>h=ptspLISEX+Sq5x+mBryZMk$_?*iV16bNs-S?qp`M|5vE;CJ(6FAjI(~1urwbMoHk35fgNUD
M^G$YStOe;zun_gz91$vkK1`agFefdFxi&#B|K7TNv&%&qA~0BU+reAQN!mHr?t87=N%{Kk(b%WSzm@G<(KY|Y=B$BL=FfCC|0&A
zp{p~C-|OBi7H>j1s%SH*S&l9;oAg|1ts!B4#Q((_pgtU-Z4cwRFi6Ez*NM{han?uQL9Y3KumvTm}jDfBq?n0B$ykwb~nZEGUv^p
bWo9B*OB6De(vM*D?cSqPT1=_pW*BJw~rzotb$;Vs6?KF7w*%nQYjRL(#2_w#XY<C>GdzK>J04r9+D?jE6cd6u}9(L{X`?X-_MU<
*jdXLqG3D_-!DB^S6{B|pcjl>u!g)4Hb}sME_D1e8_jrSlX6}8<hhNq%@pm@3fXS9?h(vSFG%2CD{@IuF(q==(SL^}$@%%_0Dywt
$~6PV7qHp#s4_`_+D+Rk#9IATgKqai>d}VjVhWUd7F8X%D1nJU(U}tGFZBO&4HA(vUU8a^KDjVcxQfD_>#Ki|2jugC(thmBAfjTD
nqPdp`*Tj(!Bz?{$C(33q*1@s`a+~kYiUH5*i>y6N>(j6xaF#p8BQ<ta-ZK|K?ZFG(Ifvme}V&HVWt)uQPNog6SassNq2@I34mw=
Q9(@`8HhCu6qz|7YF8jNEh)4Etwss7hC-AfORFVf34r4wWYVP6IwM$Ms^Kaa!W9j$s1#Od0dYVuk<?{MKj{a+eBIc3GYjY&*I~gB
KHp!o<9z>Fe(6jsF(RSwwXFQ3f4P?Qt3cRL*;d$;e}>?FONj|IaoFwBJvE~lhhj9&;&1gvD)WbFz*Nkd2IK5n0UEn@z#>Y<h;s@v
q|n1uyo8HKUNa8QGqKCxiwAQtLWK#WLsDBFs770fQMtD@xl+K$q9D!iF<v9lZg6HV&*yYQZLE+-GlMeiInf#xpp7g?5+u$+V1i%^
RVXj&%mMy@t^`n_LeOSnBoM@m$cEU#AZaEGwm9ed@|&>yqR;3B*U^)v%3EEP<66dW|JmU_+;Dg_c<Fgc(osma;7E~2K8<bOj;lkr
tPUTPc*UL-Vi)J;oI&h8Lg%TTW#+;o1V}V5XjH=>QpFn}tYAacQK#qn!1ox|yUl42-ta-BkcjAIomd&87{2fEKNtAN`;Xv$zw19!
rT>HcgZFYc98dNS)M)>SjDGakIUn%ABbkrSbE!g27<4)YJ*L73$Nk)opO2<pK1`!Yw4jhbk=dZwg<mUz3jq4I&u5{j0{@Z!5)ido
k@HXHaYsJGgcsK-2=I0lOrTeFgrcGQcH_|Tz<$~7fZi0PKL69l>qBA73^4=y0R=`(+CVlt=_x6G+u|Kvelg2(4eUun4XRMRrtj=g
9w%_Jo_fYsSJjAA!U5ui=Q)O%VlB(a-85_FJ8sXje&0v*-xA8$SmLg=6c$hJAJ{Z|${Xz0TJ85qj0V<f=CVt5iIR|QvlL*o+s{+_
)L#{Wh3s!rq5riA7*QYj3Fi9=(JRjDH(?vOQn59WN|no)H+oks$h>+{ZK2(SUCi$!Y-~1$7W08O^gmbojlH6NQ3tV4%=~SeQ>$dz
X(U9o^LKi20}G4YY?Cm?+ZfV*Yf@!{QCU+7G?ve_=O>BfaJ_}ctrbfvV2EsgBEZ!NP&A;Sj7a!4O8;3%Fd9e5gDfbQRtR9XZ>PvA
mKS@2=>A8w57F*Oa+-D$ih;yvy&8rPm4kf|>SFqjGV%h3%fHoBw5nH$kZ^GC76|?sMXWd@`WkH7e2q}O#$^wX{Y?z`qW+0`%U1P(
e9M(l6&b(^_YP{6s}Se)K17u8IpSmvFj<NNn?s@{J?5!imH|X<=DOgFKX0RNhvVmW3;n@@Qi%kJVm|M}4VtWm9#cO%798Qn?iuBy
XX;_?`tAZ{qPASZ!0*I3N!@SxGtw&$QcziJmUaQ|QnM5<o}TCfA&P@lGfo>}RbWwg`29I)s{0Um0Uj+M2k!C<$rgUj6Wu-L|C!?2
vEiz@ZMA>0)pNX=<Y2ge<o1IZYTfEv<A4|-RA`VonDrm|1u~e9R_uHHGY;J$Ifg3b1HecK(!LJk(P(eHCAn7?tD7$xLm*-HWMUuF
bEtcc-i{e)MeP2kG7+UR6C^S~N?HLOn+B-Qdjsxb`=EgI3f&E%>>yel$#^tBqWcD0@CM32Tugfn|Lgi}R^ZzM1N5_D!*$*w3qmp?
6gY!D%0s2(fcww4b_Wy6;Rg$~hwxt#)5!N)rr6k|OkR|B7SsP5tzL$c@hW$Ew-2J!uM6cAp|l)3aD3*BPx?nIks%V*A7#9EiCn`C
U7f|}#-D2j9^(i{fSN~<YS{Yq7m!$sn3-ulLOmzwAka$EL)-?FPf|X=Gxs6d8DFCJK09&QRX>3ND|;Yp$1{`kk-ljI=NqZgeN~}f
zu@gFTW_IKaEPlfg4^=4Z>@`tC#gz7uaprTI|R+bgCVx;UE-6*$IHz1CAU))(1s$MR*F%Ea#zlj#><nnQu$4C<Tb!6(WHYcVI8{-
It5D9BziQzZF}N`p4)7b*4lzHWD8&z_I;ni*xHhe`bc9hkB5%`A5Yog9lBDG=xiJ(UoOE{O5}McgszVvwFEqZ6Coc1$sX~nwMc^U
4G$%8+ZVi^f}+HG8xCiAT3gF19wmY5FP()pp{A2zz_9RP&xu2)fm8bep=$xY_I*qxWZMtk!ycNF{BOZKPynD!4@3245c(hW8RRa(
xNC>aGm4?&ccZ~hKGmce?Qwr-no&O=yvaU@2u`Hp@WQez?01uJ?XlyCJnbgalTAdBzO80vv>hH|2X}YG@YXVSqDXfLze5iseyBfZ
WBkTXR(_Un9vuG?9Dk4UI=0(C#b1m9kMD=u{EvUXoYR{hIduC;-%#HP#l2`y{^>Y-ZZMEI2mMhb82!)4{(}F=K>ei32$H1`UJ*#`
28x0R*V2KJ1WFP3Yu)qR05wAn7ft?UAt=Ine_q*9A*Lk$ZUtgvFl#3{Ny3H&Mc%?$EoswPDn;!Ofi*I5q|XHel_6tS#PN?KtH2Sa
l+5c63z9uU>HHAMi?04g!$HnV4)`%f+9gI6g%Cd$!?j8Yqxo=pdbk_cEaN(!{vjM(@GgdWAN|9hcg1&Ps00FjvM=?-HsVTd)K~Xz
1$S*>&zv25{ZH~CFh~4|E&G4Sx^?vJXQ!(#WwbDiPn98UaqWaL=|wixK%}YpbRHh+FZvLm?Rl@h&vX&)=F%kgDGHAQfQBEy`p1xg
nt#*lIy2>%%rEEv3Gy2GSKX8`4-0FT<7gcv;@HYR&-(v_Iv?PFnq3aHK0euP7(eU$mH8j-<w}2So05;G=)?@_VtIW||M6IRzH-y*
p=y1eez);58KCv)=k%uybuzx+e>cL9ANMbT!k~Jqh5Ebn`}9iMwCZsEB)^0`e{g@O`_K9E%5U&Ls@h-G%e>_|F#J2aXKoW0^A?td
+;+3kkH-qncZ@!&K0_&(rIWf=KC4zrVb@=tz5(yXYMNKbIJ0)?_ip=)Q>N{~YMp}uQBncyIDTqqG-k7g=U44GhvK(&4%mgD*%%(W
_<qLe{QmOl;ik&2pF`qM6)llit5>|+{-f}K|7YzjY-1R0@_RPp>g&d#>h9@v@ZX$Sh4r1wP4<3~>D|?-@E<eppKN*=mPz-5h>TG+
-`BX0=lVVTxD$@pMb(1Mmd!?2uEWKev~2ycGrB;TgVJ}~F0}^Al{7`6hJlJL?XzzM^zRVX#%R+>i*995SZN3mNLt}|%--Rf-d2%X
Zxd!Yc>fHi97VPXW_#lPo26jVX9GB0QvYOxL7+i@tD@vg^@O#Nm9-MVp<0Esg<zzLDFu;Il7f~ci3&`j3XCHmq*~UcwzVlNX%Def
MFuQJAxSbsG$cS2B_L`5Hx9OFQ4s-Dg1*WmP*D$?EJT_Uw~`6QRG|r~l3)rFkP28ON>qtN>6Qi`>UMUuqK`O)>-;$U5z)tx@^%2T
XtAAG4a;6rzRDxF$DD=E_M5^CrWva-V}D~pzTkv$#yL?qQ2oBhF8-NbpuDpfRs+-%7_-cnSC|GM&1O+NC``Q-B|%LUpCclSP$lqh
@GyW}sf)#<77ET)1hP~_fe3@<e{uAXUEf9;)En&ceM%~A-8NtN{Ao*K|L(*g@jRb^z#DDr!@Azw58b7qve)zIepNM#Ldetu;_fq5
@9^!s4=h0arRkFaE)t4;ik6vY$=5n+b1xC&=hGpj-xy~FmCF>dvY;tyB!@Y8l5Imq$fD7!tWXm)Fxb>;n;`>x%3~h};dq5*VIdgn
A{oP*c@??AD?^*Ak7lNf2pWiah^8j@t7gWd-fX1P8{X2!W?M4FMvc);qiPGH(HMe6dgCOaX-I-QJlJR{N`v<G_uj65+$r%`>-&L^
+kEJr$d5<ly*ISth)5(kQU>N`ho94a1?Oh?m}C-|`#=<>m@2#+mGyVGQXk<K5OxmXP?n4nz4Su3Y}IGNN8_!NYh>)t0yEp`1Oe@7
2S5gIU??!<uJ5pLz<SS35RbfzhjvLZ9PdqwNrD(NvjDoS90Bt7sF6pH1<IB{SWiFHQDUkxmctOQcYcww=t#6PBPM5TCf1D*^)Cyq
Gm@L~mt^6WO|iN&m_hjxoPte)AQ({v_N2L`tBOPQD1J1~IpaBN0Zr=xa&C|!|HAZnk?36D?55z4M^bMZ4rCHa1js67OaT```h`RY
ESc@^!k1%p4lb!&iK3B-(U@Tbg24hy!>~u;0p=VUP+bRzj_gyxdCW(I8mVH&1Nek%3ebykxrHVtk(6;WAK4vFMM7ke*f;T|H2XCB
Qzl3C>gv@1{xN}>T&<VDq|Q=mrg3wP_~yDc9I5U}ob5$s?(m_>7trRF-c7Dd7c}Cq(}rC&wXU<0e3J}XMUK*5OZvIF*8V!<x7T%m
`R17nWgDzF(zf0lF(rdZ<puYUyT4^yWu;tjwJp^`k*d-)(8$Z+M!$QCAYkO8<dgBKe}=a>6Z23qBLqi?!_0^-79Dj_0V}%atD9P^
5x8>b{RpT-=Y@(pR@LyN(*#UHEJk5(kaTFMHwDYCD-of@3<08yx<ZiA=%NsJ)=DLP?$Xl>U5{mC##{~(9F%N>1vM0nr^F!mQEq04
Y{woTY6E5ybTk2GB#p1a6PN@p)BW+G)vYt31<5C*<YJMkXEH=$d3QA`OJJg63?+Q04pv<|M7(=<1|pY~;q0HDw>;Z&FqKv<-OW&M
7xlbQpiw{)99;s=!b}m_3I#i_vAN@0cY8CK%^H>-DacL6vawG0jc`2kQzyZ^GV*9C1Jueehey!Nk8k9;%JRw?&6Gowu;`F{5Xxk5
VB5P`BRBCb8u>@1g(QOpN08gA9pb%=pO2;21}2X&RJ{w`vyZrhd+eVUH|f)fxqE_f5Im67dW0mw7iq{Al_r@M;?vQUI(QW$2q>h)
TeSv`r!N~Az77mmnazMV@$Glj(^%%7_Y*h8-3t!Hf>3>}SkVN#NF2laOAUKN$`_ynCu5YMNbQdz2H_#?e6TrnqkQ?-eQCBQrgf>5
Hy})?>9)Nlo9~14x68+N<IX7l9QCcP0hvB;we~SZ5Rowz!0Ty_jB%E9oiUl)0r}Z84C%tj2u-65)$BK2uRd&?udj-Ms9K<DZc3O)
@$s{d@5Um;DwSMv#X3*Ib~LowwNcLMj7?p>n?YvimCNXqdF(ccHG3Kq0d|^}@9^7}WtiKFK~@NAzVysJak3bDRE_WP-RRa5G+1$%
|L~&NEC<s!*owfB0yFtW7hLAE&_b37iBu2lR=nslCIg?)!uBT-4}WVVGeOzbQxI$RR<9XtEn`lUMq`v2omF4(-aG334rdcghDY<(
Yg%QNQtH+--~Wh_exv}WM$i`ErVEI61kQgK9#6w5hDjvx_IfiTB!a=t;oK5^yAR5@iAaIXERa2lHTue&a_#PMG~|l^I%^|EeRFNu
Bvj(_^svmpH^Tvd#-cycaz4dTVnwEn{CZFhsDFmj0ebBH4+9lhKVFZV^Xb-JFQ7&CvhR6PdkhMT1_(t|O#las14s@@kYuzVu;_rK
sl%;%Fds!6FPn&E-N(qLE^9D)T2-{VXu$Y;?l#$XF9m<cpBuNk9Xx{$Qw<Ty&X4MnZa^s+!?@ufU)q_XrSWhh-*r=E<<MM|Mofbt
hwveV1|so6;9?sbsDX`M=1=Km4~;$S_k2=aSjG^JtMBa?{{PR{>Zk=+t{Ve>-iJsl<keoy`1pE!EH0^ssrihHzvV^|x2ScrFFzed
o!(gs*S%iIRxkoL<kH<xClM&{m#L!})+@CGeX8?GcT<wRSW}jSGKDJsIA3h9Aw9-azcq^$hT%vDv57x4kuCCr0A;Q(vg_4^3z7+r
ul!*skDnagTH>Se8R~M|4#mRDN2ri-W9^q8rA9zN+s6(e-aFnx9ts|QnOjGV7MXU&A<wNNdTk+gtpk5ph<|mz=`W1@{9P12DffJ1
qY%>W`XY4|9>+ov%>e?028zswA<RqZbt_K3KUZ%@4m<VFfKdTazKX&JoK?0vM}${PNJ(bai+d}y#36<q4NbS+ug4}SUQNpsv`;?o
8}5u~_i5F`|5DAeY-V>A7j^r8J+jIXwEfZ&z2>*ts=O3HMSn+keDc~o<HYy8Frm}5JGWQ(@lw0ckDCTO%pgW=M&^hcp;<-bljr>h
^M}*LQV>#o<c+ubRQ*Q?*=zlD#Kx7|(`~uzaHf^N)D?d<){oj2jJ(jlr@$YvpZn805BY0GWkvo4GP@w#iMTg396`100AYM1;p8yP
L;XLi1AZL1rl>7(G@YJ5JmZ+t4JJqb35)hk8Nz`GhD{oA_6dDu_T-ku^e;92Mv0w1i_3B)ou`$C+4vhL1M}A2{i7<`R9x>ghlavK
Fd{U&_CXP?iB&hLY#b#*gq=~;W#4qnhwD6YE}RZN)*Yd++>HW^HrJbk5F20mdPGem398fj+^EeikPsP}?gy!3y=WE6x1#&!fbm&c
D?(Qi7ZSz)Xm?IY11tD4F=B4;;>os~nxHZq7)5j-msiL47#Sq=^dzu6Ujv1}+VhZ`OOaSDpiv&^B3gg~!3~V4LN`d_-ZX7w_LgxN
NrAHW{^AjJNLtvnftRt&;A3thhi@g4w?GTR;z=we4=aY!Y;725Zk0wDJe;$$%%ot8NbSlNLcR&q-bhsz#f^RA+TCC(@Dqawf%1FK
1GThDv^taWF+V6TjOB~4*zjIL8yV`>hD&b?>N@#>gh>eG^qCGroeUu&9E8$23qp&b8lWxNRo-+gsKrE_2RF1=4G=U&4gm~=2`B0b
CXrHT7)=n*FOb<>2R;z_uXN(EvFpmYhZrGTuOm<I&UdBrFnRain@We*J<kmCQdbJD+iKj8m-;NGqYHa?w(8hoD$vML&P`cHE&y_U
U!N7ppgxF1$phgv_&Ej#Y$LpPkcY&SH8h*TI7qYy2uC1mszEl5Ko$d>@iz#Q;hTQ+|L^#Vv-<x&dcN_)l>G<)KEi+z?w_nuR5$b4
5$Gh0Jzf|a0kb64=tF(ClDY_f&S-e(tgDgnAbPU~ByhlTstIBSNS2D6jHqd%F$WIx1Lg<%8=mng77m6vh!5HL|94Z-+XF}99)r$S
P|r3%#qwwj0t@v>$_Cm4$kl;pvLqr90L0n`1GE@&w@%}HpIe^kmFh&taSyFu_J_U!h*a%8ql@Nv7<OkN?ED*tke}~Hf*>X$H&Y2?
m$ZKkL1T?e1XKl&X43X5pY#@gN8~W{{&Sx|RgqjYd9kzJTvJBpsQB(vjxlpY`ZgkzR#sAE&_c`;5ZI7Y#eDgn<Szm?FH{`WDtNfS
K9}K^d=Wy3$@NLf&V>5+OxRK$X)jm9hvwNk(?a$f%s!Xm0q=#^f~)*eR5RLr2fLy2jF%|vjc5XuGNH7pgAf5_N{cHdGGaks<BDX9
_>C9<X=EIz)MTp=4FwGaE-<OlE?)2s2Lst{-!UQ4^(6!vbu>>8sVoDGak;d-Pmlc=RFS}X;Gu;{7?o?6xcvBn?Jr0UBnT9&+BEQf
sW;ddj_zkzAFf!4nUG?MUVWWh)>nsU_angfkRR1MbU7~P*&BPoBe^()-yxd!=rL!JJ~S|(in0onD*fPKcY_Tw8jjBu9p(upB88Ab
WSK1FDe3u5!baNxc&@C{6J#hMu!Fq`FA5V#qLMbc-%l+(fCIu72pXjM<_<y_5GZ_7mK6pCLWxp{jAK}`0TGlO3j*TOUy+j;&%lSx
4y{aT62UR3X(avmGz`L`g+qBH&c5&0!F`P$jMHi$t2>ZBDju{CQMlZ!K76V7k(fpwa_@t>;ix~#6O@^pK;@upbU|{CCXn^L=ppcY
y9A-7J;YE4f!)b`pRki>UkTm0GO-^dJP9@36qI9QT%57JoaU&brt(C$jYJR!X811ii4w#gf}=faiA1DHD<$HBe2MxFeo{T<5)@e2
WrTr~gyo2!O19P(D@xxaf+Eirq@<efhYQMLVh_{-m{GJnV0d_Sb#?mj=C8d3^7F7I1cZnX)vADH3W^HDA$BC_PTj+~%J5zLLqvrE
MJ*}^DKcglfp@T&saD}|1GZhrHwxP^DTV`yVx+7PzP<E@qYcAd-?j*nVv(5v+s=D&$1E^#Vx%#bEFdwb49MyeZx^~UO2W}&+t~F1
x!j4=%ia`B(y|mVRTR?{pwPm|I_-Ib_4-3&6C@WGwZ<50GG;nNO+-<VS=CG$M&j9xsd4hW1ZJ%ShGZGyBeOdm_zr>6_izn_N5M~u
pXD@FQ}wT-ko9qVx%0ng?a=CvJILTz1Q2)#oQ*HP>2P!C$ZS1N%fjV$2A~h@C)7N^fg%)nDQP_{jZBo3E<=%$JE<n2O;6ph3OH<%
TVs<nM0Qv-C*eP^{HPahf_>?XTy1UYFTM~Rr4ge)NNE1!^1t0#r?cAU#s4A=n040KbhZjE^t_-HAQ|eE9s@Y9YW)>~WO$ciBzT;O
5)A~%A`$w=n9Kgd_GGAazm8%XN!Cav#GoBOB-RF`IS+@24G)J?hkQLcd4taYG0&OZ2vW1cDxy1tkYHVa9XcJC(@Wq-@WXli(Zj6h
d|SZdqs84&bdQ9q<R!q64)FuiQAWB!X<`DaBnk{KEJIsR5P*THx-I)dMEyj9XBGkTx05?=i+%PJf6n`V%XL2H8O+h-oG{;2A-+%`
A;PCu(wzMGyN8ruhSFU@$yZ0t`my@0aONuWG!6yK3CNNnm7;>nqUeJNplF~%3L{NK9K;G3`?Eq?c#@|M*Wk(MebSC)wHer@lLM!3
QM?W7(!cfe`<n8C72Z<@V4mz*q`EUTCafrtZLngAMXItwDhQCEXj?NHv9ilytC-YEhOL6ksccHsW?KxTjiF0qQHd<Aq6rkn#}d@C
MT9cL43&r~C<#m{3Gk!z>7xyGguM&{a;k<52ee@g52O)Z?(X9Z6^{g+NOQcJioX=E3CT_?74l)<01dlnLA5Ah69h~k;v`J8+dh1b
iq0&$T2h&2N?HjNWw5Hj8D|VxCbGf{1F1Qw+>1%6J^mTAjs@@?Nud6VgA)xwd&lsByYO@Zq(uf}?w8NJhl&)}3U`OA%he7!`=_nO
Vxw}7K&-P2(JX1iTQFdSp(I+V0EH<tGSEyGs<xq$`aK;a1F<#`sw9F5cPD>&3`sNP{c0bNl{VvJIa{cq%Jn-Qcv>FE=b@N`7>T)g
AH96uDmFht{FkieZu1Rt<FN`+jMPf_b>Z9B!$R3>DNAJ{sglz6)(%e=E47Q*i~~-7c4cE?L?6vdY0WB3X-dH70ZosVgRw8Au%ec_
>y8SE98>?h;3kX5Z~+8n(BI=TIXI3xYf`NAa4nN-z{D4E(R89jF@QGP3WAD?8i<gJWh9aVP~Z@<5hz3@0K$?L1T82;wF;?@yi-sK
Kunah&_q(iB+6(f2}($kLMEi7VhW~aqAFCDzt<}wN*6;(@zIwBXaJx{<dJa-_<KJ`v#j6eFIrol2n1LR$w8r}p+;D`riN7+a;%+@
+cR{qVTICI#tJef6oRX_F>V5^98xKUX7dy2WZV;ESR&a2S&T9Ql3-H_m{lzTjww+)G=^z16BvxP%FI>>@);09-DX-Gn(QpogB@yX
Euf)Ah*6cB%560PLAEF@lWC?Z%9>Snn=t#3)S8D1tln<70jH)Lyxj_i-xnDg#)i<)*@Y}*5%5a{Syd~4rs^TMJ7PQ4qcu4;Wy**J
W3DmQIN-*1V()C$`O?ZNEXZO_IM?{bq9jBaG`2*fqLQUVVn<B5YdJXv0@sEFX==r$7;9O8+{olcVHQ!iP!W*ZbW<6T0yxP)M2B#I
dO949E5m~0FB>gEGV(Jbpr}n|@|Fz5H0kbkn_Y33>d@^95tdXnY1BAW48UF?8P6#m>Ke-w_c)l0`=#b3!>uDc1}fg!9;^l%sZn+q
be0H+3{a+$iwtd{wteOCp!Y%~h>7h71bLK_J>=K5Nq%64gueB@i*p+Q+L>7#Du^Y_!YstaqMDT`$iQ+kmLj1Tnjs0r*8N=Y?eFjK
^!iyvD7KdSeNMEREtNU|G7A!-N=iT}QXnW;l7wQ2CMag4FE(UVL_|zPLSVtBF)wd3BNmKC5cUf1R*PkGOC1CSERqDsdV9PqnsW?1
`{Slfpvpj|q=1%;HrBYj*_sQ1+&gh~nQLI!HZMZ4wVOR5vjlDRij*-z77W194-nG5$Q=k6C48ZCClmwMgAkaA(j>f)1Jj1`cBE=u
N_kq1h&<fX^?Dp$aGr<|!U|{-CXr7SWDJt(3@{)FlsWz1!sV{;^!6Ri2CWm&_L5o+Si-hPa}wMzy%~(q4uYq0QSqJX*jpaPks>mU
P}W^k4&9Ora-=C<4<kozgeRs>Dna&-ut8{%0JeGHnJ=EP7f5N<ODSxzR?^y6Osr>Ap`k2`O-La&Ff@S?v0!r$NhBJUnJ5T}gyR9q
3#1l%J#NJJ`XVVG5t)Y+A7~?Q<tR8=5&8-v);2Sz-BpqRmSrt3fwrNb^EHHvjN=iRdy-2uh!ra<PS1pBDpW?XO!bwkmBWZ<8DfMP
rwNMP3EL#BceF2CLt;S>oYHA_l+Nl_;tO7G_B~nUHxa8z++r2Uc+IkW$~{iDKr9Li#>Yo-9OxG~e$IHaWr3&FE8fgAtq3;#%y4T=
saizF8&+`1&Z*eKUE8b0I@g8~wx0y_d^0%RS8+$f-b$Rb2;)sexuB~_<T-j{D7^6v@dhmV94<X@D41}?*klEaajeJ}P?#dzbAc!w
NIL@{kLZ0g5Rx3k6io~n6K2d&Ly7I9x)GvLa+T<{$wtOQC4DgLNDB=GkuL>k&rmCwxD$lTj><t=<(-Su%mC-csoCD}W0ot2j@r5p
MzNTVA}n{utAT*sjD-6jWUvEM4E@UrcG2B&p~lo@Ee>@38{*%5<@HT2#3VD0SQC>x#sagXx<DyH3s@bVG@1_uthuoThjkIf2W}E(
e<}O?Aj-uUE(X}R<~PpGqONiYe{SnL=ncEj+~;OdlQHWwCc{xXPWn(hw6^Qk;EZjCFyX0^DBgMST*D^$HRn53*uk^JntxLgm7$U{
V=0?MjChTilVRJU@^?(-wm=i;SpZ~CEu;pC1$N+Oc9y$|O0-}>RSzT2a>zLlD&ey2&V$4Vp>R1cn@}p&>_G&!t}_xzrL40!GBHjF
*+gLsnoCY`qY!{r%m{qInJH^n4#e0`F(#amkXdJ$sZ4T0C{4^5z{6NBBwQg3`U^&90HBFXC>udT2pFLd!D68;^@VR(BLEEH+Xigx
Gq(p?4&5DF)ab&}2VHTC67Wz0Vd7{7dU7C%koG7gcowoxE+DW-ENKUKgiRgLRf!l7Zou?(Go0fSIBFo$D{l5F?I|FnLL(ZyHZd@;
CEg8QqQ))e0mKKKKA=5QO$J4YXUyL4FmROG8`Z_grC{7B-6!3?ZxKZ4U_4%NGe&WVXp#zt!VM*u5(xumMwRZ-mW4VeTiBrp=w|Mi
O(qHk-htFuOGZv5(ad!23t}~iv66*w_!tvoPBWIQ6(W=7AZkv8(3jBB#v7SZcq|D3aS#TA(&8#JRWJyBc7>Cb$2jbGo_g!9gs|w0
>wMlMV2n&-TU?AwtQHuVeJOC#91719yiE}pS98o5oK;Z7P2oVy(LbAiGRzklDr$6KVV;Pfa(35-$_;r5&CNB=ro2wr_nE7N_6j2V
^ju2D*91m2FJ<nt#K(H{xivWEuD2tNKcQ?23>1lecx(rX4TSav*@S=<$WGzU3T7G>jUC8v2^$L%eazRN`G54f*z{(1=pE^sqdj~2
xTv;rOV$gXf<hKR6=AfR7sG|TIZLMr<F?OORo0%c2E_^7t5*pdp{bhAfb0i57aVg6xofA9Bu0hHIAEH54IS)5<28aKBgPAsj%~YW
jID(rwvh(LW>=)yYb_ihb5fufNOE%_A>Wz8QWK2W!O_ORj7;8ldU_GA4B$d!SYXZYSCcKQp<z`<L#Jh&-ck1e=UnnIeb)k@J~-l`
^$iDMjRS3^c@DarJM_dJG3VvWmf9MHkcpZ__)2FTcg!_9cayy$9h$JOiKPvB!ZVGVRc~|0W1~Cmb)B7^67n~ynT%aBI@zhdu&HWB
F<$Uk%w*=&%HaoGWtdZgY0OVCGL<I|UXZ}zZQ<!O#~f6HS;)%5wOLumfZXXV+RqL1t>Glmo=tT2xyZo@mOJRpmZTQo2zD0<!6twK
5(Snl3|cb_@kOPVmYClogq7;?Xq}-81!7hPbsacz=lncS4&mk3e(5yP4y+|GgDH+fLt9~@1Cs2(_X*tGso8f{GaAGNhjrv6fou1x
o&hLfCjS9JpdbzSv~Suw?ROznAZY(k?hO&EP{OjQCv;>asiGZ%7wv(Gq*h`D6&gb{poGMR1E!6hdv&;^@;`odPrb=>fg+EWSPRcK
B2fuR1q*nOgTKMe%#0j63$882k&K~1#XDIC1zEIJk&-5&7qsQj734lH0Z0j9q`?cqt*KCve~OF2lNsJai6(Mp9hx-G8Y@AKEM$@N
f_5DdJ<E|~A^_r07M9`RaWA5U9>Hat)u-E>!?VuG?NzLl;bc}r8jNibh+WDOU@<b8VqM_N)u@uzM7L?12VEw}6jluASt0eK4hj+p
2uvX96Bha+ElV9q1_4ASU`Z@-)6b=b2tEZu2|_N>h0m<0=uU8^XGfYa(dL<i?f+!%FgH3E)prmeF@j?GBrE}a79?g1q+~@GpQJ+}
8+H!n$>{CZj7C(>MkG~o7*xWP6sc)!N`)zC!V3mrRuPdUgiz;BLF`lre;1e5Ii09NPs0z&%6|_ZAsUn0me^7%s1}1vv@;77N{u|y
h%93SVUD$cU}&jo9t<Yf3j!3H1Gw_?f})A3MukZd)wQr%J>W?@knJaMS;6e^IULBpF0hBJ@b9UZT!m86Qql$`Mg|Ddlm^Ji!EFmL
KemwCktitw=vbgg<6gr+a}RT<7k@E^)$z7l2!j$LC`3rZnbuq5e!R^ddb$vAMU%X{ni}5GtCNPB5H<<Og_A9Cw|d*i`vM4Yz3gJB
UcG%x_F>vi)50M!5fUE+0!VCUhx72SiFC5eh2E5kWgR!;r9FB9Rv(#A&SwYrh{Mo%0c`eqo`-*5wn*F{LB|S06s0NlzzsrW7MEDt
i%On|?=HfZZotC_XdHHajcZu>*xevDeh9o1pa+9AspzPrstQhg4mlBo;~2!$i~&&1mn<+ft%2}fo|&jBB2%FjZcwkZilC)Gxb`Qb
TwVm7%AUwXMk`=8pYKTqODn?#yyCY%b+I!Zb7I)@b1+7|mxD0g&bDSfa77A?j4gy^9CER;ua*;sK2KeV3_Dm2u3f!yw%>kFs8Sqm
YIHUU3B!m7Wv1?46Q^*YIiQ3)VjMv*RFM(H?8zJ@HDNFU$d*##mWcSr8(f^l8Q-<;@CeG$&|)38m}oT*@N2u)d7C=aJ8P(;z0PK6
mz0;08bV9yNaGU|N>cZ3f&3woNJ*+e2uMIW00(eNl@bL2_Mmq0&>Nx6PHY;?wH3%gst|<Bgt=e@ccWISE~}r^#Px)<zu7pa8{V8P
r8T1g%^1aekK1x?lH>a-89xnHPDyzVDY;=y-<%O)aY7OIR@p_!ZXmgee+CdXN$9;Tpm_JkrhM`qr`4L%h7dlu-cB_p@n#5ni!QcW
uZSoFqzPyW_uYNvC_e+F$7nAm3=2EC4o7(e%hvF5S_Lijj}`fka_JFVJTL6qEJiQ^YTjuLN_voc=(~8$Xg1CRF(s=l-9HfnQ+Ipj
fki`F6%SPeafw{7XwxXO`!8B;CB!k7aI5DVIm~eSj)il0dtGCLs3*ZFqEay!d^L;=B{3J?#6+RdB-8<~DhoV|CG?%(A`&K6TnH{`
N_rtPl;+%POKD{AMhPPYgg$}W*?QeaVaDmt7e|Al4jtJ)0o=8o0U&G66swI~a!GkYXuL(3V>!EKE}h{<5mjZ+A{k(Euw$8kM~zN+
i5B~^)D--FV2_xYk(roF*oP&LKpoeRkaZ#v-O!4QzcF1#!UMN|*B&SHan4!hVqG#pA<2?sqytPC>t@UsNdmfL6oTpqV1%lyG;dl9
pbxzQOjHG-8bYCyuXSCdI=S)ALF=}Ub{Ke=RfJSQMGTD^;9y{6FxYtzFaph&m!cI2=#lj%x=_7mAqY;)fH2TSArcfS!vK{^G(b>+
DKsN3DL@_%-{wPrDfzS}F%5{fj_%zJl4CG<)+8B7v<S5$ap~FhsY-~468&k2?g8A+<RM_NMns1>^L`=nK@nhBeRtc(A3t&OdF$}|
uDNckyj%N@G$7gu+r?Jetb{G9+f|mW^){s8QY|H=wuQB|AHOpbiFps<xp$K!#}XSA5sN#HDq3%$P7|Of_;&`zia$--QuEHXuULuW
OcKLNRWvA2C;mh^FDZ6_JUm78$tT>H!^}{T%|Yw%e)sVrJM?a|>{O!ox>2@SVEqN9n36CfIQ~_m(ac3+#bz2x51*aStf^2!Xc3?&
Mj#3h90wp@^Ms_r6$F^lq!|h{sBALDfs{7jiosI`R6@Z@HdKlfY>j0?mXKLnZ6hL;?W#;}s}%__Pzyx>qbds+;|W|s0~-=pszws9
jiG8v*2Su}N+>J}2!*0DDNwkHl*kkkFxpg-u!Vw*nP`$$KvIUNQz)^ZD1DyC-}QZ(&)asZs}!Oj>c-KIU@S>vfFZmHgdmo27E>UB
8$R#%{$GQqwZOg@AP?>>`gS^R%0DYaiu7@QvllKU6y+J8oNR1n`Z3z6ovz2#hUAUqiM;XKE^>!47c#>HHYT@ew(i(0F_{^cZ{fB7
tRGTiXy13V9R~Mh63j@B0Ru9Bu@+HvKGux&a78t2-D^*0>Cq;=&%ZDLw&mP;+8@P}ZK&@BxA%O9Ix-}DI@I;CD|tdY3^dKPK5-v`
uaT}%Ir?)*SVei!p*74=3|j(lm1;&rANPe-jivKv&P>8%M0hmDEC~o>7_f%RtwP6G3NDFuL1yBOZ0}dxEExPt9T-Q#_e2%#&odeM
-(~FN@WWl>%_{)c1tdGr>YhxT2q=(6k~7PRhsFaB89aZ-o*L8Ns;R7`J3v8ji%hHYJnyaMi#O+Y?FIp+l5GdQqBOY^7(+6WBRm*X
bz!6dMVQ5fRIHV&XbUoxa+WBGD{{$D8w8s{69_b0QWdjiQSxQ@4}lVp%-J~a-ue>?jPp;U0(#C}v)cS-so$a?J;MN$N=UGQ-bIKE
BMKz~ighDQgrNa+I41y2k3x6{wgUEs5h0Eq@j30t@9ED;F(gP|n8UNfJ0Akn;TCh^hK(gbv^4V#*jZ<@dcIWzo`mbjusR@h1(%xP
q_BD>++pNpHHTs5<?8Q?^b@zA4@nEOr7G<%Tb#2Q1B3?5(@2pCyemlUAh8*wCk~le4JMv2s}v`xmOKasNl26dyqsesbdZ}6j)p)q
Nb25KX*DM70DX__|JO$Fe?%PROAtp`1%R;w6{<untIM31m?Gqlu1NK#*)f?Tb%ttLSxSi|6$*y6ZmfcU8E7S=plt<(JwZ8k4R4jT
4lpnWz^$ReaUd`%%l&KaeTpkQLw)7PW;!p=v^aMrH7rq7$xATONl|Mf8nFyuo`k5cZn%++1T$bIK+pO2n=>*+;0FvgWR^D{eMm4M
DIlKsAZ^Ut&u!VLR<fpz;!@=n3vE89HD-;aXo{j=ug;B)*Kx}c>FtM++H9oXG=}2vgxQ7!D_B*PNsUFF*;b<=l}~3eaWl+6U#%rc
-gNTi<vJr^7L+I`C{&<;C|g8eq6FzXIRYNA5d9&u=AYgln;orThDrAazK9Pj!Ti5C)ubt*nF~Rg5Xn$cG!#K4NmV5fQ3Syhv8=)f
O-@Nhz()q-TuTL66=m+OQ2K40HrrC09Li1lsBH<h7j}b7O9m+sATi}-f${f#i~?u})_onY=&oC|=+#WXq`Oj>GgP%JtTf~U6)n-i
*)KtxfN&qzD$I#MG=O6uZoa8$U+DcO5dRD_FtaR+Frtzns99|gRRI{Nm7lu`DzYeu$hk_0QrHOEBP?Puj6|`GFogga0&WK*VBS)Y
CPsy&N>nHUkg90{k*I*l$S7%PVVIE$C>p8?pdwnOX+sC<_Z^>2+WkCUXNRBSbVK(N1d9sNAw%HJF>v)x<eZareFRk`R-Y;@g*f;*
Q#B<yK!V94g$--no~6qT`h*3?S5CCVh7iP>WSNbD<TAL3gr+B|VJq;*ub~NNIX6R_Cfv4N<u*;_dA*_X0KFUg99@B|(qfQYUe*iJ
h5@5MHi3e89Er&(O2l79I%&;lx86q&6z>_db+;MhiQfkOX@HS*(Dz45iVeg%^PAn4azyIpyvvg91d|SgxWN1KOoah7fk>|XH&M@W
gUf@=@()&O+~O=i{cx&v{e9agq<;BO5H@2(e_M}{>;(cSkj3+o5A-?*;Ajj6Wcs*be>P<ia-@<&^&)P)cI8YScXSXr3ks*tmM&l)
yXDhkGI}p#+J}^lEW-pNpbw|==>uRxhj9LJf8;==Lp`Vg+uTG*9$<Bl_I&;}KFe*RF&5ilP^en+xWn`6nH97sD9p5Sg>x*%8l@C6
>8Xh7n3!pm7{nDtCR=S7qO}`lFt}MQRC2=xL;D)ry_-}AEntk(b#7f-nMGS#i)f;1%tmQxq0Kai$rvs)7UP7`m}QxaOmjMc4+OtD
o)GB+p68kh$Z#1W3C9dLDZ$My7bW`FLC6h<_B1i=9xtvU-04*eNkQTy3`Gn6a&8JhX<;}YW-h{>#O+gXdme`$#vQ_|;{Y`g1@~c+
v@r<<1S}tp`ls@A#d|K2E_tvhO-rKsa|LM-%rFqBfCGsGjOsu))*2)Yq}OxuQz51xG6-M}pf^jRtQ3ATEDw7MSO)ZTR~wd10?ihL
MnIr@{Ca`JKJ=6Lj@ni74J#d^_|D1u<iC4VvD{RK{I79tCSqObp^bwei5Uip00<%?N&-;&&%#3mB-7^6v3fL~;ZV~QEhI=1z|a@b
fXoR%Qc*(kJgf|UXuG}g&SRq($LJGM&_FLp({@DDDpr%k<eBv$PD9Tvp?)WZX%FC=l47u82g#GQDb)iR0i8I(do?glnT$K6)EOpL
4tmY4kb)SJQdhD-{hW>z+ea)+qYh4RA8yGXZVz*hj240NF>|8>fG<2pbDV25VNKL|zDJV#lq6qps6x}yktLr|<33FkH;pFWX|0$N
T-B+YL?m^S(GOt(;gOb~qMD3bnT+FGWJo?r=>YYHnT@2(WZWou4hSExFbh%^3&IO0IVUbz(LSwNyU1x}5t5Tob2gOfEP*;oGze0l
c+NmljR27;N|Yjpw~!vue7%uj?EgJ&Ra3j(_s5rJi{axGdq=_%{FN;U6n&p!@LzzBARkl<<p3PzW*?C_%?$ts#Ho@RAj+hWV<5&s
NehLq?fr%r4(y_WBjx1P_p{I$QDRI?4=(iBQWN4Q=Zt`HK{JxoD-t%9sDwvSc>)6jk63+x@Ip&v5`f$16e*g@7!tsjuC<UaX%%Sd
#2-ryv|fwUTOq{Qay7#er%?0$fn{&;#RH?<&KqQ;D-Q@XOazb1l=cDnU%t92MxO+av$*z@`Fd>ObFP`S^6*WhHiWKfieWaE@ohov
XSpH)9fo#BMLFA<+%O1e)vC!pOq9@yiUlEjB<bD99YC9acHsh-IOa#QScd(7fj#BMug5zGol1{m;sBY=D2BQx2>LjoNe04TbndNo
<Fxqtr7_#;O94^J78+^7S4EViOID1jMG{H~icq^V954n~1gsUZk$t&PF|t>Tq{KIp!X%Rts+Jgg%en(%4i|?7|9>{6;Ef><9N;mi
cpVvA6@=AV)hA-gHaa9-8&mRT=W(JV^mc@r?{p+p9}83OLi}~pF7uu?l@{ugfL<A}LA3>kDImJ&R}Hi|gN5)|8{bs$a7wRXGX{u)
=`&WM%?OFG1flBqZDm9)6+Jj8SD4SUcNAiVlo>rOEVTp`NUY)3B`X5#vm8d*4J&}#LyeosHqlYovvi?c!$f9cDOsnM8rS8k1x5}*
w51tF)Vpbwitjb7WkXQaC{~W2%5+WS(;8f%rPd&Vc0r-?#R0F?6cZ{4MYs_*>P?|S@gT4wOjvQ4frw$m2(f9V$TII)td-G?O$d=i
5K=}&3JNQbge^B3b2;!N9XlhB=HGu_apS<m<{gTjfDg5Rp`;o`IFOC6EI@@2xbna{iTB#a;OX#8!<vz|S^(G}ow5|U3=!OU`5tkF
pCK_5B}~Gm!x9_@WB}Fj^ysX=6Ika7nq}V6)~3GpQ4g&q&4##5VmExB39%G6tE{pMsVhSZm<zL$8E$3*%fM_GJKmI&Zf+Ymgm^Ze
4m@*bu3a&%4X0jPH%=;A#$wYb%aUj~8sr)RXr_>oRiR=7j=rLyTQ?RMJLpA$T=$0ZA%<&A+At`%q%3h8J5e!(pvYusg+kJlz@T8r
s6vCpn&OxrN4Oj^Wt>jMAmi5LB(xX$H5mC!06h7~r)E_6sciVSr6QIjw)3eqSUu~kDm~eYRo$7lo_%xcMQ%C6Vci<JYDPGSP|(Ng
FKY0cIu$sNA*IM5hQeGLZ1|i%Rh&lrZ6@|$VIavH2ga_7gYJ20<bdRCIUUGJut*o-f$dOy(5x<NsuJ=^Uw|K01}HpXmKFgc7}_;`
H^)x+STu#ng{&T&;FxP9O;q|H)qGuicXp2Gtm5=fOLhOG(Cp~e(%A32SuhROR2Wj$20;y@ak`N0WXmGa(7r5c>urgV<UC_#;L`F-
)yV1{RpHdx4=4e0U^bA(WNDVdo+295>bn5_l%T9t7=SbPjbPhV5k_M!Ql1u?XvIMgNTgAIC>A2Z5hjeB3<3tID25^=9f4;p8o_q3
W*v~qni8zU6BAyIxQBu$eTfj1BlWLD>^Jv#iflgaDiOm$Em|e9aKOI{6;M@ynW7TtfZ+#@c;xqVXVuv)yTqFo+KgNXV{Bt$_yknF
48y?+B+EsP344*I*>XoCOiH3@%~<HuQeibi6Nv^IEUF=>RW>A88mUQHxEtv72s{ndL(V|GsB;B4odXANq531>bh0BV;?dZcq592)
*CaBPq1@w+8W6)HDMX1oE_z1;$^{%YH_ar{Lb5^C0+b>|O*SzEK`nBSrO9-V6t3{{km9m07~u_uyBB-m!e_<vCzZ4)mEjQ9M~Jth
;DUgyO&m$id=Xru_Uc#%Y1+j(eKgsH@Z-lv8#o!d$Wmb^pfd!D>`TH5;nU86fY<k|7eeuqDKzRHI!Z0EDeb(V^GbUUSRRN)phpz-
%T$5wmB}(pi6JQ|r3z>$R**I$Q=&2mf*{ljsa-;}?(_*dxnX)UiNHC)c9H)Rq9+15=U$HD<wZdR#Ke$eC@VlOX$|JwLP!?#hLD<g
8iV{e6VMu26mmjMO`==)*j4^dcVi<a4kcmnI9~R+j?D~in_cfw9<L>E2IcNoDMg@k0mDU413VGv5%g`R2s!|f)GV({@`5iL5oB2=
=@$CHmXV{aE?#s*x`1W~L@-9OF#hV8R3wtE9?Aw00nG#(X=$W<4~Y+-2dhW?lvEJo+D#G?P<=;Ppe(-g;mgA`2+s~VX5Jors^YNC
$s#B!Nf~t}5KyfRF+@QjG!#Ql%FR^_v)I)b+Zue%H=E5mYg}MxOGH}GRrxaLh21#KJ&Hjn&IYW7V{=JRil{a>w+&ZjUF}SpNMN4E
4w9zo5M_a#p+&~D-WLcAX{HR7GG5?NX^Eg|6{9rwK(vb{Ck`N&wzjt%)(es&5oTHqvhOnjvZz#OL^RViG-c-WZkact*2P9qpq#q&
yG9Xd#4|G(VTxFndnBeg+Kx3j*;tCM)!i_g5!DFpg&0Ul6jG>@YT+S?gSl3;l+AA9V8cVFF<PcvWi5>xY~&jmvUHFl1{}EItD<CB
p`(I^DU^*$ET=4%-GXU@B5=T{qbBQHDl=3i5~f-h;ReACRc-?_mLicxDuLH@tIFpV69~cF8%DSwhU1bYrbTr~Q*};axrIz=Cd<&&
Yh2EZA3WOgoGfYN0yL1!ajl3!1&n4#ffo!Qn@t?xD1fQ1B2d%QFHkE6I?`=p4jXrJPOQrD-x@Fy4d((WIoe7fI)O+aC`F7x1|~4!
c)5ldm_d-a-PftAamE>KPL@h-vIS}(#gHWGFk=OPH`L1*`jlmn0u9cc5>0YI1T8QHbtcfXjzK__P?5MuV1(*X8Wg?FK~TjbI(syO
u&$d)rF0`5o13-pdpTHoldlTMfaE}+k&f><u%tQ(bkWxH6&V!X_Ul;3H<MAL4mM_ESV)t1aH^TwOh0M2w~g?0D#`)&c*qzZn*mO#
j)GVnqe`qpD{6}hST;)r`?l*kk&MSv@x;b13a;?qPI%)JR56c#ey^XLko`pB&mo?aQoeUG>kM+hi2|9LMvy9vVT}bFN<mZ$XfOd*
BC%s^6n-M1!a!)!J~~Mxi=~fl=1gtYj4`E+3mB4kL9jBF)FKTE$dW5n%E((~WYZ=%O(X@#lqif4%0RB<%ow5=i;-b~oX0Vzl{z%E
b}DI1E+`=ECgBPO;=(F#rUeNZ#j+;|;FSjo3>eb5q{uOA3>u-JC<+9>^T0BRf`~DIfoK&)2~eyeC1pYqDwHA!V2e?aOAw7E5J*r_
G?Nn~D72LfM553E4>=+O$UQlgK@>)k-e9U#q#9GJZGSmH^9Ilys-OUg;%zi>I$^h?JIETNj>;0fi6$p$pzBamV`3_L?1q7vB4z=l
XeJ_{DJf<gByf~zQecXj3NW#ZvRZ1Gq9R3-5r~5b#1<?J9Hk}-B$T0`atyM`1_CpvQ$;3$VnCT5ikinp;w~L~aLYugVat1y{}SLC
AtHpf6y-cp+C<Gnv{S`jaS%v#qWD1d`#&Ffv%i7atvd89M^*~q+*#)$T?DFbBuOq!pl!JhFh1xIH9D*HOQi_vxX5-SBM9ZL$}+*U
9x}c$R*%DBgFPRrVn(!g9+Ok~4wCpbA&`R|Tv1UNdW4G#?8zv8Btu$?4zL-1X{R)Q`B{+$wFqM*MId_D%N>SL_6Ne;`a{ADQCIV3
LlTIlo20aT+bN_Go}0$CI2;;*WJ4lBimVSYF1R;_4|UWeSFDKJ#u_m991sS^3=q6nalx}<j<~r}Rg4&<L~_(nCRrU~xXqZRAWH~Q
6$J=W5kS?3IYb){GB{u`<{^dxg++`(En5*PLWqNHN`;DqRE9<$18~}=$5P7?RHGcp#9h?;_B7pW!4<=GpOj&w-3L&o2BswnA`NQ{
CSkHH44A3NT&O~XnyM+9BxEOShl#UfpWs<>M2$iBjqicJEJs%?Fg|(?4H7(nyb7_l@?}n2`Z80jhdh&yrxZ3`&m+I-kZ2@ADLndv
*D)L~o@fcn;xYRe4B0;0as{c$F%h5A?*fuPxN#aWJxhdtqBe1#sr6tiXoDcOD3K2ggU1G#-`c_KPVSk_Cv)xB7V)7*B?!vPU(C4r
NW(wWDy1kAU+9`$c?l!1JCKquU1zX$n1jyguaqCF%7bSkrk|LG27*K>+p*~llgWQDb@uuNKfVF=!s3~W)H#6&dPF*Y*iL77afA{4
6g?%w(}HCqV&?v~zGsl2;0t?Phn&B0-~hILu+wQCkreKbIEqcr5Tu{g7$GClLlh(3>ehw^6RxR`W@5#F90)+t4<(I&KfXdFnHm}l
JHW%QpSBU>$Qyks^)M;Kb`%cc5|l=T7&oxzzWG1CF?Ezox{Z@abA%xwq@h9y86n;Jw_vP{ld%vLahQrVva$*oHGrc8nKKI&P(Vyn
QWQ{7(5x7$RsdN<h2myF!34?_YcOFYC@ClkXxra_XocQGdse3^MrkCaX!@o1aZXr&PE8PgGwVV4UB;d!f=Ydp$_*@23`0;rQLJ4?
goTK3!w*xyGeU5RKzGH=)m%XvLWbP74@|{4X~6KSzpmhYdPqXr;iau&K^g$YBpp$l_dE${<d>LvK}A6kK?4;iOc2-%7Xsj|*hv5!
{hULF^pMzuE`XiSXeUjb=DT|n#eR|RAt_1#pb8Nu(-{;>j?N~7bkTau?g$Qo*lqJ{{jNxp(r^p`Tm}}|JbwyNb(qNL#l%jBsDYM4
geRniDvC-7)(ruc24P{14n<8u%n->lBPFy1OIR_bKv^KIqSgdKq6x^cnaN5MBOxMUYYfB;jEbt60wRLyvC|UjUdak1fW!<<Fw#TN
$*pWLJmW(}RECIBpDDyhc7)(S;tfJ-cauvAjCsz2e>8aYIe?hv0U8Kc7@t|iplFR4y`tK=vyr;&V4Ix!p#yXT>Qz^v2=%U>y&RQ4
v6%|xb6H!zzig7@#wLyu(%>6H-3>dzq*2%b<}`Fyug&ZOepomHGy)J9N*F>?<OVW>?-m0k+%ZFLIdQ>6;0%YMI{P7@)fc2SjTKWN
wS+P~+iXC#GsM)vqsu_62F>E<z9EAwV++XInkj0CC3$*u91!!s?ic?ij^re0dNDYhR~|d*@w00iZG$X=9aW`}vcp*`M}6;c;j$5J
&E*Ts`Id5Nen2b2p@!CmkruQbm2rHPHmy~^#C-FBCaDmO42!KwZJM>wL5Rdc>|Hf83KiBgI~_#As$+5($Q4X5sX~bR6KIe=aM>j4
FdI0v6s?xF4#tHT+Tzn06b3R|GZvR9askzmj6qHd4Iwch-hZZ2Lyq64;C{?A@rF$P6kj=U{<m1`S_sJAxYZ}&19DN|{~gFo6(dc`
RvXa<a&~gj!?*Np4oIC8Q{4g^%JL_UxWzPQGXpMW*ygZM!XuZa7`@<c?@Q2u&pSBjg94iS5=o`;?Ci;3wX@)0X&wUL`%vJSEd6tz
lG35`_Cf4@WS?Z?+3oJcU=y^c5OjUQy>fOwhEFj!xp{|wz<c!zzKqUF#Ca&zJ{1Hv%5urHHpi4H>H#z&liAKW(hjVQdea!=WqCTv
nwAe$vwETh^KqeNq;5RaAy&vfI24u1aoW923}E_4QJ|I-#6=AeFfvgEECi(m2?T`8QkjMU3mC#`bR<<FAy6b69`HS6sX{cOC#0iA
VjBX}@?r=`R^BWq3e{^EcBJ75<}l5ND*+Y>7UCpUn@dg<;+WQrh{S&hC~pX9wVPL~%CXvxwy1J=FyPR|i5LfLsh(a6dKL2!gb<)@
jz)y~I=4Hzy(E?t9P1uZK};B6fdQ~dh(c^c5hOhW&TvkIZzpGmpV{l83QN`Z%A-Q@7vjx_iKiP1?zT|*bE(AY!*g<PsciMaA<6co
5*LDTF&|vE%A9Q6HE-^EsfEDdZDQR^AL0jFYGN|&exwtm{ekd*Kr`7Vr)&ZB=e$xOjmX<F#NGmyl4)pyh&BtwG#rAV^6<Mat>f7G
|9|s;m-&LP`(|Wq|Fim6`tj~ld_KZG!tj9-CMYj>y-#`r@Ja5yE@GdE;F;j{3-w|W!lsAF>FL;bE&aZ?Lh6i<S%r>Tm?lA@y0amS
3W-ZZD<u*vRfVHOVMqv&qK1~3g1e-`D9K$xlG-SQ$2F)_$Ria}(x77rSVhxZWkLvqF)BwAswl36s>digEHQw5t&%KQqKcsfNK;KD
!3Opfm}5eeQA1%k(ZN8y(V%$F=&#$GHLN%qf)XMYhOj?*sx-m3rIi)da`%QbWiFbCfDT2BWJH1>oHbci&~i=W#Bu<OStulIX+@WY
xW+Y<wM1;SOGK#M+U?d=f>yR!RVX&9Fs+3xL<I#3iio17idljns;FckAR|)XOp{8KI#I$>vOr`(ZMGa5nua^$fYPzi1W2$AoXd>r
ltFN6G_~B3uRC~4HFC^`0MJqb$pw)|m776zte{eJGT%1Rk}jMN?f!&XL_WYYeI7rH>&POEiXR`HgooD$rKhmwL_c~bUmgdAR3w_{
hP~}vm*4<zECs%%!QKs>)>gn1!=c3cg!PI6$q?ZI#83`UjKf6{Ac0f?>VU`y1ldp-VNg&JplKnDA~{IfECp*|9Kdn{VVukenu$tc
DT34K#e*2$LMEJK9mQDe8)1=KbaM?FH9@P8FXy%yr9`4u8{tH2H6&D}Wj8j=nuXeR^&dt7hmVdE6I4w2CbtxT;L+V}HN_EJ83Iqk
=57QnqjV3w8xPBF$JMlEmAl7joC%))pS}Cz;V|gppC}3b##oaDF$KP$(Rj3DD8<Qse5?mw+PERl?d}l_eSAIhqF;(W(g}V^8#@74
1cl$(hZ$zh=gcA{R{uX>R~6pE4*h+XP{Eowq*^w@NeD3AvXp+T^d6O;Gq(mLWQng)#@MP%W<&4Mii`sWgiC6SQDIe61XROJ895P~
W|^9877=C`6v<H)6-hObku1VxS}L$rsVf#JsOhBEP{CFs9a^YqF)*<M4_{MzmEH819pw+luMqA4KEhOXAp`CLREZSsONs)-fr4Ec
2r|zUZr=zxOyCzQlOd3M2sr<U#FPP=un-n}7xiK#G^9bThZ?ViK}yiHF$Rs%5y+6xIES?olmw+fqyaQWLekPOB(BY1hsS>L@2}U0
7~=#3gnc+0(6}~+rYZ?pm}FPHQ~LUs#P|TK{Nv<_D*>cN-NnCNn1bezAR$6AFFgW0_ah7m2GUGnZ;dF0+|+b%OM&!GM9R}mN&@a~
pVEPRl@!fOi<bc-XtYQdi$Iu=(g(34N`CN=Xqti<36+wF8H%MMQK2Fjh=wW%f<l^vm`X%)_taJCa6=f5=@f>hRSg!~D%PZlBN!ks
X&MJ(EdjG3K{UWqG(^Kf(gguJ^sh%+**GkSr6nTFGyqH_Ifh^9V-&<h&=27kE}91pJs-Q=NZI;lzYRFd!ZYS|(n<z>ziOaBLYz5C
#!pmcvmrVDTpdPDE?~hu;9#-@8i-D&WdcBO!L%F7vml1;Z7dW*v|_>}7!e6=7TJ<qKjc-wOHF;d`t$Zx-_QKPOwlv*Xm7*jzX8(V
vlzGj<F%miiEvJT$^9m`G~&>?<ZE>gWg%mGGpG-$`-UdsnZX3`qGT+bIumBXQOXa69J`j{Ja~tZ*<sFeG&BIoV0<B4X<-7$Fd5*~
Ixepb{ywJ`@2?zku#SmA7bBaulPLgL6trAqA-f0~hXPANI_F`Z7zkh#G&Y`cw4%tfL>ukdB_{@G5}edS#v$bJMNn|{nB<B;nSr7n
MG3ZJIIin?bqmeBvs&MHHcQ`B;yeKgJ0J;!%3TaX%7F5Y_9-o-=f@e$G?#s`-k2?vc0sN4Q2rB8Fq?6<lmP{putBjjIku99pJOpS
8H3a!GpMcahBuiH-Gntjzaypt#OMcZX{QHPA~MDNdG4&Ma|0n(1{~tdaoF=ic;ftIMM4GJytv7sCXTJOM;Ce`9sw~2JCUalT!4wm
EGFR|^-9A@CidR$^!&mu2t&gp8PR!gIcx<Fd^KG#(aE52YbyjpcMVs|(?vjhsSy%0+ra1oNhE+Q9ODpE2$vawG?y372Q=q+T|2Gm
IIp`Fx0lU*sK$0?&QS{D92hw8nKyT?G<lv1FlvS(N)f)W^IV&^o$f8xCwWlOhs&XZ5{pRQY?+a#ih!g)jXvO3N+Yb>gvKDljPHl$
Uo5v&uyx5(b{>$r;R)Jm4m7m=N+To%AQTsZ{>5?S%MoRfBxs<BLE+RwwC7)uzMN=Rqxr`6#Lua=)+Hh5lhX_gk+Lm6a3al&^i$2g
{x{fWTOGe4-yUR|17s0Qq(aQ=F7gQ^1PC|N;h)ayogi<W72OVd2PJg?nj9ogWD0iS(g<jxNh8@qZWEsF1*eFIaPkT=crycFw3upk
K{!$=7mX=W<kT*RSrXupj^^LY#tiBPB}w3nPD_lO2W)~h8PsrNj3>P~cPN5LZ4@bZ|0s$vzdRU?Gi-+(_3x{>&Unb05ra1krh-H`
peD+TibOa@s(?1(b!<wKbE}PrX?+~=dK#AQ_8&<Tm($M8J~_u+NY$CcB>~Jsf(VFyN)M_IxhhB}#xidLHw7?Z*$e^%8@*WMM+6YN
jueQagrth&Hyou&$mHI0yYUmr9KJ?wS3Edo1{<06a*!k>t&5FKQ-+i(5*fnG!uA!Qvb>Sp3o4?RRCz8CaZ)^*7)9TmYP6VXfS{vq
k*x=2fDO&|4qKX|WkZG`hS5~u<HuY9;5Uj{k1iLQLc+o6(BpxNh8iO2tVjXiMhcZV*3NyJs_xODI_~&28hGPQNvc3^TJ?85adu<1
t$I_Nw=P|_i&PH*gVT(58HU&p0B|Ud4zb(D%m>r3$Z74_Ns>B9S!=2<4SCiO%(*XVn%w&`s^TESA<vhW_Ih6L2TrJxjIcH;M@2&H
IC>5vpK73I9KrO%gV)(O<!G?;PEGsD;@^`ap%`Ot;D+Jw?dH{|!-r@r2M&V~(kFcRK~4rofLO5%TTF%wcBdn-HbB`3<JHxXk)w!!
$J^BX9&iVXO`p|=kw_pmL7GbN>mpT2h_T824O8wuIRWh0SLggx#W=H$my^&p&nCx^%Mz`yIo^_AJVK|kr})^EF`Yph4;QrxTS8-F
j7bp;v)^89x(e0#%JXe0a+@<q%yCnU3ly3{j22fOH8>c%W2ucuVZB3GIjSEDO)+D}fGcAgTB#h@0y;d?(HvO)U7oZyCZ0DbCn`&1
!%*5A5o$i|(7c%swp5(i+`J)+qCj(EiVFcQbIzC^v^aLn^=qx_=-1NzqM61PDalCenJDPTNiq=Sq8Q2?%&sd|&Q;D%bKe;kHFU&P
5kaLTb%n*tiO}>O{x`F~<KS6{oN#?1hgjFOU<VVxjr<i-4)!Z!tqZxhA)p(UpmVBl(~!6m8@JkH$c*rfY41BsN`20FV1m=s6PQpS
%o;F7?J%nd1`)nmDEG_<R#p~1mgT6rE_!W6*}F89GB|o0PC)#+zXsqKe2E#~$h&ti@xF?pZNIK5!ba&$!6I$XEhuv~z{EzN`qH8?
PRz1W$aE=5o?Lak+YF1@orw^_NC**W2KX9y?moIeXtP|Qi9<l`i*d+Bb)XgtQNWqD)P!0#a3S~tvu31WjDR=>HR3vEGeJ=u2%kn#
U7_Knq&RH?GIpZIiFlf$S>)1LiGk4G5MI(&EdMk^P@pA9R#bq&fLhTgBUrROKX$`U2d?+JyNbgak{fQZDqN1a77;Z#TC_*BhssI^
!6Yw|`xl?Hay`B(bqS!~Anjw((&YjXBt!%QnUc&fp%Ao?fXFBGk&*$)3=Cf#%@|56mdjya$#Q{$iZTlcgJq#uC6@K;!JKX=wH;Z;
Tx{7v6pcb{P>6KggQ{1&iMHd8jKxqBGTmI%v4aqc2Tfv<v|utIv>HrO5`;4xF~SXEn9H#QIHWsjma-w9r*F5yp7tIRT?0Z*PKG11
MxQbrX>vD*tI%TgII67fbe0=G!_Np_Z3X1sA@UU!C|X^Sm5KfE+%SmLHf-GNUh(d|aM4Q1uLYx9-Y0@xQ}w#;EG*_&0q_)FMJsRF
W@1PQB(_Ah320cDQX)XnFccv~#{kZKSON9({H!^aHhN1$j>mb&m>U`qi$Wo!0fB103@m63x6&$l)bOxd9_HF8?(qkwL2a>L)XSCw
Xf{MDyrbIT#ZV%Og~AycJysBpwTBGsayDQGiQ^Gl=uWV<Vb03UhnzEAj00RP?t+Ao<ucyKWgy%-RuH-y@>w50uCL=Jr>))E?|hCr
{`<lL)L9-q{~1=%Qp+dbu!UFTqR2!Rf&szLKd?E)&T}L??{+bZK!^0fd7OB@Hx2gfdAVckGUGX|=5kmz+y&%l0veEa-%fzQ6EiWw
q7}wo#~gA^0EiBgB2r)pCt0b45;T(MRMU*um<h-)jMTiaz4M2IOwE?o1Id9Q8k{L{NC=u9j^`WPF|E$f0<JPULr#vcd$73UE(bnZ
;MSK7n~MgH0(AF=+ikFUaDp&%7AF>31~!@}1jCri5JCS*LUU=_-!YnJVnQ(}NF1HT0Y-&bmbX$QLxQa`26PjW^~~-=v~a46*9;~p
jul1@vT4~cWz6IjW8h*tvA#IC72&f*hm6uGg&WrsO>w(J#MZQfzH)<x%|P)Q&M_5dIg-l-R(P8Y9DuZRfZ}q%%FHDP4%vd(@#8d(
+kwXJn6j=O8^dhFH&#+KrtY-!(<aXlJaXPgA8nPAL!fAhEaaS|!VN-Z!RKQH#}{0LV=x9n-oxZh1x*7^C|5*7%66L;h}}&Hu>lzb
W^p**7f7iFXz7)L!ADoYHgP+|9(a5cShuCCH@#hIjAI8IBAbznHp88h)1BS3%sL%fiZE>r?#^*v6f&IW5ypj*0ZWTQH*hmBY*XMs
qGm#=1{y>*^^w;JOm%21Yf)8WocLkVl+mq_P$|wcA{$3IPjA#aI^xRFmXWm#;R}@`n4&=uRlysGMj$*aDUvv)64WsRV~3#aWt9aC
3jzosfh!jEnmN1*m5I&;RHw5T79_}$2@=W$smRn$tRRa4qMh*3s2Vj6Ce(;pnuh{L9k~QfxqdL4M*|PCI3s5Fha6<lGcyeC?!;&f
k%?G94VG*)AkcYWATTT#wgDM32*WMH!x>qfNJj#vdw#j%ot}#%E9WvC6@!bx5!V_LDA3wAMH>+6$<fAX2Kde}&IJTFIqx!cq;ur-
jH-^P<p(ZL6><|>V)KyZsi3Y>OG}3?T!z%>Z(!jf9B2Um1#^J>YMghi^fb=H12^s2<CO@8CI<8wc_^zVH)9V2Ho$~uQl5n5y7G4P
nHdAqzoXZ+?CU%ou0*30UHc|5!>;7f5h0?Um{cByu7U?!h3<x%6gAoO77H2OrP6C{3pEj5+AD)9Nr^Yvmw5W&-Zo_D?IDsSv6goQ
kMlE`OyWj%MjaNJA@?vQLK+$FhDC|Wu|N~XvKulMk|x0<6gwz0j3tqiZ0VJ*8`52p2ZHcps3@K6svvD<jT6vw22SgMJk<rp!Mj0;
iNa-&JP3si<1vLL=F4)bKyf`KW5>zA2`akiT!31HmRVswbr4YtP`LhsOkmiM92(}A>uNFhH(&<?Aaam7fLSIJEXX9O1O`3^bl~>(
>~@HUcDHxMV23k^9c`1#oI_DLiCIhnh%t$RD4?`LWKNy*>Qi*xP=5+}hBLY-p2~Yusi3CmN7l`i!wx#?Xjf2`lWkzcA)BF_*^qL`
DHb9ER?m2WVriOY6|faUmx=Q97GdEOpHiyQfT44!YfB(1TzeM6kEA8?X%d0(8W_QCV_x1=H+?iL&dC@I0D8&p^lUVsc+R}uzGp0Q
6s174JKnRSsUIm!l&Of92*qPCKCe_By494%v<FJ5hQ`9jc3R15_mk9=Y<!9X$J5f1U@{WeUeSs+lHTm$`NwFFC1AIxZ1#bz@$H>I
$7G7>HfZ*_M8SPy@B+ZZnupwzN(jtkJe>Nj$D-;~HfJV{Ts?NBt?G*_gx<rDzKh!WL<I;<NR6!@b0`&EyFjYyP1+h5dQJ-tLUQ2i
fng^kG=jF1npDJtXjVuRA`xn73<J<v#$B>ajMP3UAWt-)M11lf<ea+k2hdB{pCRnAVosQb0#FB=bUDf$`#1x^vxOI{7{N-*hB;W}
P*Vs`2u;n0P9Y7#P!-q6L*$!A&A1RmD@5V#Frb?rLBrX{EW7%=hvIBL!usQP#W)xbzLJOP2*bM^XUfpi0V4x2p=k!;jdGSKxMoaA
f<oH~V1aETDH&x*<rs~m%L>X;SkXl^G{GpXWF26%FqYbqEGrQeK&UBI0K%}xEP-MSDrqP~ZsWB-A@kGe>(lI?^SIrni8q>JP7&*A
DHwZAPJSL`QSLb4T$&e|=2hMVKlaRiDQ7Y6G+a9vn1)!ADeCj|w}AOLdh}%G=@wCb>o|^DZOG-4t3!xVMtD*mv6=JcRUCDX5w+l)
FgMgUgJ(h@Kv7J<%yQP_!tE|dMvbQ0Y|za@so^dXE5qmWi2h?`4dg~9FLw`N_2)ffAVJ_x5y1F(XEX?23PVN%5uyJA5*JJp3osZV
br5w&e1?}VJ$mY0&!b1nMS^Zw0>n+3os_c%MgnZ?9H3>jw8+inQz5jWvqG?_HZZ{>=UPEf%w!}2E!Iupjg^mpgrh~-GO*$m?AZ0U
H8)G4#e;0NSt4k17{vBhxilO#3K(;EZRV@pn4u0~tJ3HuaR4G?nzT*y(GoZ^$8!M7%F|gh7tv*HwUJm6L7|PEY^<}HEEo+nt6=t!
&XX<Y>pw6$ljSKQridUQ=fqdWl4gdODMP`2uKX~Fiiiv+-a^n6gh5nL#FUl5?)OyS0535SgJ5)Z{48BT?FAVi_Jzh!LF6)#3J}um
BcjpKf@wA}401EHL>`5e=VI9{DKspvN(uzPI%sp?iw1lhXj6p?Arjj*#YR>>LIdIWp?@&)cP?sC3!pFX1i*wG#*Hxa7bF3v>LM)$
^3Z$iVVHtph+<Tjm?4#lD*_G>nuktgGz~7(maz`RQ)~t8bRYjgH^Ag{@DZQU=RjV9{{y68u?DUY?y2v*5xhaKS85Fg6s1r{+F&|?
Y7~FQ5g~x`16`;lk=ja2K&N;q&twl5{U9PHhzb%Vev$t!#X_klX=oX!5}1?<0DC|l^U)t?)q#=o_aR~1w1~=W`;+bac;P{ex!40X
N*$BH&Db*Uv5k!4_z#GP+Z@3DMlY0#Z;c1iXO%zzzp{S{a3{-IBd7x;5^K@}NK@ZkNoIv;%fn9oYiF6ArYRE9>rhd*Nr~j?B7j8<
jFU~BMA4KdtXC3hldX0O-L#GHcK)7pstT_LBf;DUHiSH<S`3o*Ns;;p+)7KC9%fa0+n*ob{8{Rdc|dye6D&~&z$F=(9i?m;6_sI!
;Q|auLoyXe8f7$4Jv@LsiP{y65l_m66V4^uEQ$%N%_f5^uxUWqhoEE}g-a-jVytc&(NT<QN)liP`C(d63H}YHZfY26Ype~HG!Mi9
(HADYiF)SCh`Su@AM?O1X*PkdIUp4QKtWXmKs-=CBPj?p#q5X!02seu13_))SN6{ntJIV>j)wCF0^ah#vWF-yV6RQEV{Y;7V_;jp
6JZ)g15)Dtug;e3UZ9y4a5hjnCNaPhqXh%1J;+X=Z$2R&_u-&C%5lXkhW0ogotk0;*YOmMUy;5ryam)}OHK$ITs*a)G)dPk<O$4(
lgizUFz-sl^fEQyCNXSjdjsNc_Vuoz-0I<MK+9!(o0hd9=N<-WlATCMbzwax;E>l`cB17l_xceOehs$|z<R`*<*kgr$0j*>igMRE
XoWh8m~q8K=`cQ1Aa@O9^uS>FsY8Q`_r$UticlVvZCWgfBB9+)AebH9*IfCS2%RMKq!tQ#5Ga5wBiEJcgy2c`dZ1jxm>8pCR4Hi|
1xm#gfyOp!bKJsw5YerWU>B=el$rtv@GzVf1w~Ip03MK}Xl7`Mf!G>AicH_pYe_^3ETuy`V4@pBoDx$-)$`=+zOMf@`IainxIR)l
dLZb~94T~k^Hk;3a>g@SHenHu$rNbes6N}PwBnj+Qgu!f8z64yUADHVG4l;86RUkwjtr^mYO>h6K#oTap~@gW6UPYS9}r_8!vpEN
6QsA9xL7vwLbxcLyJiTT8k-)Z=P;|cezQiHn3>3;gM3IafzM0G!%`fzRK^S0#T;ZeYusw+Kp1k4)&iXO0;Ld_p<Xj@bO)>=FySeZ
+wHeQi^zVBl@aPgm!<VVMIj=Gv8_h5tu2+6qht8?fz+Qfu{=7Lp}>AH0WcvjF#tGjO0wPtU||d^62U%n=1M>(Z#bgE+}mj}rpGc4
-QmH9^yC0hbP_x6e0)QIo(b)g=_nM?v;EopZw(&L<@EC4XVZ_yz_x#fifhF)3RSc7GIy&aRXc6*!j4DzcrBCeAvFd(D^{KsV;gAV
V=8a@zrC5OMimE=WuRZ(XT2~(a@q*n6<G%T(ucX}t`GkcTqd%CT}{tVPfRHEdh6(?2BP(fCYnC@5jTm12lBBM^~|SoDoXJ0KN_4$
iV|#Y@M<C?<1!Vm2}%StOd>wGDerWYUQ2M>Xj%9|IW&+eN929D|MqO!Jid>)2sBtF(S#Ti;rB45BkH2`3TPES#>^+(D3gGZ+?u&u
!m$9Z%T=GkzuwS81Ka;${5`iLcj||z^G(Yruy_V~c_PHf&O&gU+xn7mPw1cCH4D{!3w5c{;WQQt;Ha!ABbuiGQTNUqk^Jd1i75E0
JaGcr8ECP*=Q(WhLHbCS=wI9V7wo#s5=1v{u;^t7Dc7}{#Fdde9^*#fAAcJNrw0@Mt*JYwVMcCGvAF}2CWoSO-zo$?g^$Q8nEK5A
zr0EcC<w$DPpECBYA99+t!fD*q8eOab|Gw6KzmG&AFPUTH{^x)1?Qp3RUfv${}*yaI8cyM6egP
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
