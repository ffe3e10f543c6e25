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
LRx4!F+o`-Q(2mFv~U53T7Q6CL_k1)|NsC0|NsC0|NsAC0lw_qz{mi7%#{?K=I^F`(So;UdoVeu6;&;5TS)D?EW<?_1XnwqXaSH9
trSRAIb^C*fJn7#GLj-uR1^pzjn?Ze1w<-}eH?Za4FKMG@4G&I1qx896soBRKme~m0MO6}PJjRa0bf4%8!h6cRW#_u$m)lE-LCGn
z>{~i?c;>)wzs==n#lmY_s|c0^&a<!x$tYBTG{K@rcl0JIWo7lcT94l@3#OHeaq|~wQnR(FSopTws_Dj?mBd#+0Hhadx6Av*WKhO
1D*D#MW!~!uzY*H#AtP;&6b+eWm=TUDN@W>-kmhk<X%p2(OcV1w+$M2Qp;_ji6^7ewu5;e2g~i<Y-lUn000L<mEC52Wh%bmcM1!g
y}B1{_r2cEcXoaELBaPIo`{n3<oDd|PraPJ-yH(G4yZ}Zn=vsWJBz!pt+IneTC$obZ(WhaM;WcqZpnz*2$hBCGsK=7pAP%)ci6|b
-0&wcx7Q=<+>>SQ?#qMaTIy(%ZQHu`-Mzbj0D6cNhgoggC<)tg_VduHfiHJDTtE!dHrDH5&Tg>j+6JFy?_&Tp&?&(OEbp^8EUeg5
P_3-@hgC!9Ti)}a7n<y9iaIn)<A<A8ny<SKl&&1u<}*IxKKFgVG6f`16x%f2m_8iJ+c(&0)->9Mk`CWj#(nXTkPQ~b+DU1>&E3xI
S-nqY?DwvluEV|c7ckR706>Bo1PP{wh{>jj=uH!3j8OC@^hv4ZJX17-OhE{QAb?5gWHhJY37VtCjW(u$!Zc_A00Ks$D1}X_PilH<
ZB0E-MA|h^)jw2hQzkJrJk>Kq+L~#I+L{^$g9u6_g)oH4sj7daPbul-r|N2cr2SJy^%F;^(;xr?Ooo_%XdzJ$36K*A1kff4rhtZo
YJP<_8VH+HL69;DG?EY?5uloBkeEcom};Jw)QvRLBSD}5&;htne7}YT1bd4I@xp=%DgQAMLH;xdPybW(d*xsd2!5YWvHRWK{<r1(
f>QJ9_nh|oyYv%(|KDR<=85kFOnb`w^C!6fx6Q3Bk9PKp@KpT2{`9!I++Y9R@Hd<HFjDA=_!IzmvMeH?$y@)Z+yApm>HmTxa~UuD
XNsxXDs)i{4k6vA4abKpX~TE4xI#aq{C{jO|G$U!)REEpo|E=+5SlWjq$N;z1O8lvKcnRF5mrQ<CHQ)sNS>M=mUY6dVT52}1fUB+
|8)W2(thvz)K;h#sC9-CE=3K?1N#5zYq%hds?OqP_N`@&X^H)N4-ZfC?c3q*Pd{f@VPqvt3h}r22n(?1|K*a0;{*RRrhWtJ`2XWs
M~84A1htd^o$Kx2ja_|zMl~W|=-kIbkPT|W&=+|H|Hn(!z1-2QK)+slm^~)d6(|OTP+)(TFZZeorVcUsv6E$yFrTXoORBHhSQd_7
qC#J4kU=3nd-)Hz5nBWZ0t+zcG_!fp`1i#sIxoU1niG~Rei+6}4Rr5cT)g;U6L<&yE4RbkYxT$9*@59DBfR0@x@-TZ!{y)|UYEu`
^$aba0?y?|;r~y6dLIB$P~C!`jVnH<`^axjel(8x6(D<zoNCZ})R3hK^dHDo!<mg6L9WTbC<#)fO6>8YSL$^W9IK@(GDmu;AlfP;
A-0?YvWKD89o-dzg#%UJ=Tu2-g1gddO3r%_zl7EZa7M}$jwc_H_`%|0j}O^E;zW{%oRgdC2(0(y<CCfn1KbGSE)tADwZyeD<@|%@
GC_{o2i_B_6%xJJLU=Dg8A<P3AeS*su0^Vn8@Q<1ex3dOZ)8G1-uC6K!%L>~{Uk?GiRB6@fJGI1x47kL0I~|isT|a!F-0gQ>N~s@
zr0fnC`Bs-%z1T?<pD*+FF-sWzz}2?*u0zYKj_Xi9*Q6h2#<Ht$o@XT-(}zIst+EYtbfpkf3IM#`hU%(zREt{<q%`Ff!sLI_HVSI
@ti$lZ}Z%;iT#N%NI$N;<>z0<O!N>e-{~xOOV^I>JP&V~c=evD4&T4X_x~-h<;()Id+k5@WnEQ<-;AmXKlc#`_DG-P&2m8^z%ZZ?
V+c`(q$m~$_O$}Y6buAGC&LY)Z8d*y{oH;v#Jf|%<5>XVFnUs8G{<ubT8c+ui&L-ucf(lfe2$pf2F=#}Gp<%(o#^3%v0|fd#5{FW
mtquDsH%$z3}Y056)Teb)nelmUUdHB6C=Guz5tOU&{hW2DQG$dIg%`O+gF^%$i>YMdfVvT`c36fwPPa1Tq^=mmFyG-9ikXM-oJ*{
yu|$X6)-;*tFMzq?~=zV8Q@EqI+sf+kKWKeLc9iGw|3_BBuvzciCmn^Yt&+F!V*u<Fw?}?i*iDeXOgoE9J8~T0?-ML-Z!t0Uugg2
`p^1npd(e&PW-BM<w?4Q6xn)mhF)-!nRxan6D=mJp0a6A?DO%yv1q#UQZ-;wK$1g5gKCEjn-k3`0&q-&E6}!M6o5At1xKC34lN0M
D-@s;RYq^fHaz~$5@af=s;LzUdC?v2*KaP2AjlY{eOWhgZwO$(#VjCxM?ykEQOQhN1c*Lo=T)sJ#NOGI5ZWxGQP1%IToNJ)jQt@2
*xLO+)qs=m<cHr3DZ^JC57qj24%po6z?*cxPk&*d4jvE0^v0K8ch-i;WEgWfF7n`H4_9vYl5p8X=QByD?{-%&y&=pGkFn+RkP+0f
^)uhyv8%ua4{6Y<s0(9sChR>c4iG8%!U_>15h;ckG9FXqRB_GN6eI!(CesynyjSe&;(Jqk-xpN97{@-E#}mE1_a`?V`Nt(%NGO_+
^mSj~ZhkR=J-iZdNaqB8FLFjfLjeM*BSb)jLO%SPXl_o<<!`6XPDg;-^KoPQ_2>^%zL;1Ck<*X0)j&|7iX$clgjAsj9GC+``;OS5
XkXV%eMV?zSo}bM6iFDOBVPHPxF1cx;%;y}aXAXIhL{xHj!?~Z=5Lja<?FvBWl5Ld%3_RS9zlx(8JQ+9u*4BWQDUy$W6zdy_m=^P
hCIg?cQVEfU1bq1c5?#lNsUXPG{H<wP1zTSm)D+*iFh*yXmEs|y?M-c0OTCV8iGNKzY&0pFykHlZ@D-iN1ZK!1S@;WVc}8%-LI!F
C&r^>Z?qFp-Cv9UVe>s~L<V3+;7B#efCU&nXk%4S=emSSAdn7{G$tg#!F4B<AKg8l!0t5`I|4f(5J{I^qtwb0CJer$2px?m!2c#M
Ez=luNnB~moS4~}dIv=jRpXZg+#9Qo2=zC;0!!leVTU%kAqYZnAjC5hCCpRVDC|2J+q?}ACXPoT?~1lidWnBJ$*Q1nK3Cf5Lol?0
fu<<FWCmpc;3O`W(A!BSMy*AT%LI<<zCKEY(P03>Wqkz3cU6f|GC<1Z2)Za37^B*8fSLh6%n+`P@`nkgExORNe=|X?`T>aUxVkDf
8+E^51k}{{uy1I}2iN+$g~Ej<)M67UkYTczO}lC&iZBULV8XH_H42*x!(h!Z437l~R#X}?zq7f}%G_eElJvBENewuV_=&8vO2fq}
iM1%(vx<ihaoyeUNt@GbrV6OBUm9X`-)yPF4jn3Nteo63@aeHGs{9hDu8~bR@Tjh{3OY>HswSF>Dl<+cLl9BRq%l(&(Zn`t8fvD_
CJGF#?`+0y;PYy`kuoZh$Au#Ez1?OzgR09i!=Qm*8B|*mCiWy#5G~GP!n!c1n93=TT=+z^(#=MpsZr6^A}<vqV+Va5&brKQ&e<}q
a7hODp{@<A(cI!>RT{Sz+S7<FH%mk~tjy|n6M^iu^h!XMmB_g$EI51H_MW{hbDZT3%o*LU-K~n3&37-8sp?QGBV1h)diiUUYBXW=
vz>-p@;VuQs^fE$ELjYXe)rn#BfF_qMQUkbab7Y*-QIOo;3O$mXF@`*oPy-Si;_qr!C>6>Z!muTt43D!)bf43YK7hEWqVS-cdr+B
E7v4@l8)E`j<0ez#O_(l|K@j{GalgeDNdVyHWqw#3C-v7LwYUBN|lW<1Q}$}f{2u|s}C*i)&^C{!ops$E8`pD8r+hF54j1jj1Wje
zTTTZKzn}{Vs*fwx7M~eQB2mEzP=pdb_PPF#*e_vt%%l}PKr8{cay*Nlk2|hjau8UE5l0uSol6INK$#~kLAX6<&OJMDH*5Lug5aq
!J|kR+AY|~YAa6y9%lA!BWVwk2>q2JK=XfF^5xgxwX79PS?aIRO(Uj-Y^cL@3;X@9-!&faQg6jNfX4c@N@>m;QKw8exU)8=^pWy1
AKfGhTfp!Mc2N6ly3A@sjk7B!Az4QY%FsEcoqqXx{Q773PX68ty$YE0z>*8181Uu)5`F!6I_jrp95|KoiQ>zvq~w^7e_S`-gQE)2
N5of(KYINhTb&??K}{+@kkGR$6&(dq!dRVsBBsDuqR`*$_N!TU*NA{X5T~nkR^PpUmgfhCiPo8=J~?({JuOv5+4yE;=j;07>T*^r
S&)Taf6)jgO}^)1K0XN!fNm~>VRO+hB<S+@s92}3+y{B#*I$M1o&APXpCl?#hng9Q>@UQIV$_d&^GZ=D-P4{G?HTPo@M(^bau^q2
*LxXv8X1(*axQ)_8cqg)J9_xYE2!|cK)j{kOLbN60Cpqm>tgU>-q7l9&WtM?T5W45<Ild&!J;K1WRe<jQ=t6&F7;X)bb3>W_9LYz
#jYWyC>9QrhF_MtPFCPG(JnSBP6BCV%i~Cpx_9F-og+u);czWuOI!(RKDTM75}W->!pPgi5_$h`!|hTOg;AXnU(s&aEzV5cITAVr
)0yC5yvJ@$#5FCFzHr_;AoAvITe#bDlz}C1ev99|mGek(eCJH`aj1BHlbNwoB0U|w;qdY$pp>P<BK^-NMIqIEBpXj&blR$;Rv4cn
JF=Js&WK<b{YeH>seV5b<0WF3D8&R{H5BW<lN4)T#alvIu}VQ61s?dMtF%qWf-Q`Lq<%9+BL|w_oG|7s<I9|G3G$2*CRJh%qRJHE
>{~kx-eWS3AaX8cHSE0DKdg&;)I6d;ao3lZ!^e&lf+&ILT6;5h4Nplu+xuUpp;<t8gVycKcN|G@!5WN_VRVo>j2cCp-N*!z2if_!
bda<Jmwtz0&0;_<?mm(S+g;FiB3UTw{i_Tf&Qvz(FfVN9OEDCIu%@4GD=(@;i|os`XI9mUtKuDAdq6PqSP1N)=m=IAn76`F$p7jl
vky0LR2N`g95I}^e=*MDE8VD8upJ&k;?KyqpdcBFEX;a=$%GJ0tlWBp2ziY?zTy(f3`f7qr+qu3FERT(>^t_)>1Qp6Sz7oX4qQlw
zCb8D7|><Wa7`u^D3SDuy983QNd=`nk*55KB%Xqq=ypwrI%$1A4es~Wd?hP@;o{=AxrUsDTZ(p_gvW&bkOvp%#+K1xZr1<~NC1xh
JN}x-6<PN^UuL|NS=;%|x8+{j_Aooo1Lh#cD1<)r(1fN*@p(B|Ld32Hms~%e(iIW;_um()T)7fe(4+z>ELc(y$zVMt*Svx}$SSex
(+n)!_S>3EyGGBH4Y__EkLGA(WPNB4UM8d|3mz-;MCJ$ZA4=~}drLNJDxFty6hQuIQY0Esttm>h*)Iwf0)S0QM7N`))nn4lQCVwy
z;g%03tflLh4pHFhWq|f+ly;pK0XRRbppcE`ZILxw$8mQyWfK;LAH%c$jN#Xz1BS!a)Ofl1pe02Lxo&A;oX9jD4>rlqRlk;%usoe
<>TeR^R4PdI<tF3^n1}qfddVhwrT#do#b=i`hy_;0m1g3MDa;lgB6V_i?8Yy<T+^a)KoqLE{Lk7Ds6~-5(12KiMS>f3XVg2C%i-q
-y#QylYl(~C*e^P(8?Ck3|nH9P$FqLPK`{76VRBUB+C%#pP8dCN{Wg|YOE3)ssf=H76vnyHl73dzNWe3n%~c^5BE37E>R{XKJx9#
7gZN(Xi>_3i71r}`MzQTQs8K)I7Sg-15Xzk017GUc~Le|s->G3qN5)7JeMPBL9<UAG_sqcRKl{^#@sSQyGK!`<EWYz&E4HC+q&Yq
(z>~UWd0PBw=>zvV)e~&x9Qm5)5qQ!JDMV@29Z?9HBt?7wmC6@5W(<BfUFg)JDs6!w2+7jgTKa;oYt&b|6+X03!OPo=CT675?DYq
Paw7uk0}5`f3$=PAY$gn<U)~8+;5sM5=3&7G6hVzw}YZD%+^nf)HH;ulUD?Jpxkh;tem){JU_~3_xVEY4U%=hc&V>I+66nfs6P31
+4k`68Ie*IXBEoH#ap$Tfye+)B1%8N3e|hXo7Bil|3B;I&+%0BxECY1i+N?IlA)GBi~Y*d_5zX*&bFPHq6(3xM`8VQW0yahXY>Vy
IUuUkg(T1XS)oFTC}d(LRvar|>i9E@{v3Ur^}n`>fo&Lnc~Y4_g?O9dqbzIiRX+;!c~APL!xLgo-5f0`3nO!vF(BgQ2q>7>S^Mff
hAME~TkIqjG>=LAaj$xUTqXT3#`mbmHgp>VwAK0`R7QI<Z78&vftFj>Y5eFaTua+JfHogi<82~=msLn|RgXd#z%P~PSq~~yY9=MA
+*%>j-gX26Euw``X?2NL&b=MjIRdy;)>CA&3)N^XdC0p@Pb2kLA4&l+JCAK;D&S<s%3eDeJ4OAIGBAOoCKs{`(L$w;q*02sxjO#k
I|?*R_>o78e;zvIaGX{iKw@>)1sz4@_NUy7`#)ML4l7?m9ePswVtj952;<3l0;D&GgIJ0Y6RTBLQQzL@^{hyFw8*(mDJj<@O4Gty
S!Wv??Umv;ny@1u9?9(=0w<yktLV$#HqgvvujV7$`TAXo&i>vHcGg#*>Z$|i%moIvmweTT?+(GXpJ3he((g+FSsR1NT_p09nIKX;
Gt>`3Zatf5SBrc54H<lSdXK5o^`Appe_>|2fTcf?k8;NgB$-9t%$JhL)YJO(vQNe&9-kLytUK=lRZ)qgkWM@$`}CaDnf~@-WE?O>
&>Gp;k<kAZSWfyct|a{1Y^_hBm^U59&v@+F(z*Go^?ibB50Lt>o`%N<BW~=Yoh3vGR0eL;Pu>Dh13F5AJ*?%4xe~pCpL#vJfk4nu
0MYtzKQsjfY?JjJpgGbR(i?jL2KY-j(yPmiw@MzYv~Kxzyv9vQ1vPHGL=9>v8T0r(T<%BESnemTLyhmZ@e1I}uMfO*ZM5skbRG2`
lN(aVn;>*yGIXH9!R#j~jQ2dQW9IHd4sj<jVS?QlH6Oq>((`%UfmyX4m$)JQ3<>FVfOyWV%EM8p)t{3nwggt23S;>8kdeL8ROY;n
x~@e}B$KD=ame2Wp@NLMg|Pgm$WA~MByyI!FHJ`6MMlbi)rBgv1r-n$%NSxF<*mB`i)+$#LwfdMC?6^QKeqiq6gA>AVx+dG@GlH!
yEnS{+JduM^hFm|bFGZO!Pt-YhJe-e#sz={K@dzs{=k7yFhC;0`6QSs^=8}ER>~mnS7lM#yWLK=;+LY=A8h;s&mfD#v9x=xvySWp
4@^jfWf0S<=2Y$A(vsl#y`<?PC_uRTfv{@H$z?LxYIVBmSj?ogEGp{XZ3CO+D-sSU+{meW$-3*$zkOw6ODeLRCTIEay{2K;hR<pc
B!Em3zB=fM9|ro>Wby?XkkGKD=@jCSd*ZFvmN5LmBxrasG!L;NjGI`+B*2?Ky$rF!k0iJHmmr4+`7Y(m-tpcr3hg=$J1}|2!I*ns
Q1@yea_Vqz@$u>0E-fI<r^(nt;Z?K`*u$xz3*fZzVcmE|I=T&`HywU&BT+f_>Edg`pI5}y3WevaZP1!6Do)HOs3>m|Y~zftUcHws
x|Fx*J<igmkHzIT6kxS)#r<;`d=Uj-4_dq|j)k;|RdS8(uz>SRqZnfj+c|5&ch8khsP-pxmTS3|HO9A!h8<R)vXQOU`&X|#?T!16
V!=M^>le*i(QtJmOqCe5C+n=(N`3E4=WNcaR+(BxjSM-ImkJbApr+M_a?W;YTw;=xqswgH8Zg@u>sL9(;^<oHeq@V*?kN&i*Un{=
?r?AO=c@Mpti6eacF~_BF_an+do5@S1q!3lLy6`{0Lj2L!ijRxDAo9|Ybc2kMkC3i<c^NaNft&LK$ry#h1~!|7$^ZK5v6q#wu03J
+E|=LRz!o=195b{Pw!X!AT<98zs4x6naYT&sY<WwWKmL%jF8G2Pzq6K81LscDks&x$Fuc9y1o4MpdZ*2N_^7lico{D)R5FmJf|Y=
1$AX7HR{&Uc|f>g0HGmZjc-R7rJ0##lHRF+P+v~gt!8HBtme(P?nm)D?*ayw=uPe`hh@hxvVC?oSj^JvLnZP;fYQIa_wCEIXV<#w
08$AA6haUxsL~%s-;S-x<!THvGa3*^#4?GEBH`>LCJ5jWayd~bdk)?6ty4N^e<srt#-8Ewaq5EwI3STH3MkY*^|SWX3G7s$QWYyn
fP0rze5JQZ-egV0djM+5Cpk<5LVzh9uYt>5J>#ctPoO=jvUOQ%zW3_RE<oqsn@Wd=t8<i>|4T-&Gd%_#R5^!i7zBa}fCoYqA&E%a
GZ00lufK0A%3Kj5jUrSxqRy1Gm_NF+NrT)9$rq1n<+Q-q1ac6NOa*cnSu{Q~mo@NU55SP~e+Gn~xrWfuh!rBpdL7N=KwO}(nI4Q_
x^VvKl3<W;t7ZukDgY}@PT2~(1R-gPQEydMYFsxp9p)pfa-HSLku=c?xLGI_8Yv<gs=+cw4s=}UHlB)zED9GL&Df?ayBXUe<<wUf
lzA{)l_uc@wg`k`vH%1#4&%(RE3_#5$jTfn7@_2XhMF<8P|4yMJt>Ek(V-o3bAg_AnYD5qdTk6gMQR|$Fo@9snSCb6`|FM?5VI8D
%!vA=Oq7}3nZ~GK3WLR*vWT5*z1ouny!(!=2B!rdih^^_6!82jYmONSvrn6d&6iDL>FUITUUVvSX@0qz`QT{U-gP_2pqy_8eRZYR
e2u<yfbuz?jw*r(>HxTl1|XI}aT(b9k?wSm5=Vpa^+UUIlUu4aAygJr{eH>Rgb-?#c;Vej+Ja-fzPJtxEUTBArz>W+9+uKU1*D-k
N{|2+Baltj;U?5xSFx31UUXsemLwe3MR+nk<tLIoQi-6JAuI6Q{y&y8#I{Fefl9fi0I~C$;4W;T+}-9@9CbQf<gX?RU)}UKV<ISu
S1XZ_VgnHmXcn1GIV&Kc+hvC?tV}3UE>aiAwgcv)KLy;V7+Ia5P6LMy*}~}le_vGMhwLk^zPGjz;P{;CUSEWy5XY{C>X8F!aD*tZ
B<$sj5;kV*)4LHI1)#dObY$Ju1}N8Ag56dPjDRYsy9V#*)C5`-(1spz%+_<hBs@K)X<9?eoT_9V95IvFvy8r$lw+ir)CKXB3Lt^3
9+p&RwK*F%O^N$Nrb)w}dgET)3!~A9pFEB0d^^?dh~PbFdOdMWYe4VQy-V=}Gv~gN$B*q7rYhxe8NuT!AMJya264|{tlYJ<h<->J
N+Je9Q)TjCAb!F<51nYq-gVaMl6C}PK)t5`43|QSHD#lG$e@9?Sy}u$g=Fk|5%(C)W)2o2HQ5d;6w*H!z_I6RZg730>noujX4d}A
jy@JB`y*A-K#;})kjzklGtP=7oz!C(AbYb$I3vsIiofNJ>L{OORW<aQC@4w+Qi?za=-D)wp(FxOM?EqJhsFRQ-8TZQ(5vT4H&G<_
RrzqLE<l)N9y9rNqKH)Mv?rahZ^BXf>L1%W`I>Yp$7{4K$Wl>6q4I$uR=hvHS)<V~9d2tE0p*+ijJ@j^%!xj;Y>%21Mui8jr+K@1
uf}>kE)Tj=^%at4V)hvkJJH3H3X2{$xJlJ%Y7(5J;MfH&O|=xN!j4j<2RSMOB7O_DpLDZsjXLZCWNGF0S9_%bH0Y05e%&^t^G2hi
I+Ai1ToqVao>S#S1Eq)0$0#-kC1gXcZZoh{K+_khX%^CYjE5J^h&00n-w8aqzGo&Qq1P6k5NUwNx#&s?MW4SJHP%=J#2lNdgG~4n
na*5$-(aoOq3f*XtkrWFMKm^3sQFahlNVtG)TYEG*s79BF!|;yq`pb9MMfG_UZ-nhBkt*>qzE;6=JOm|T*G*V3R*&BFViefFyBM{
aNufBotujHI+Wm^z3e$=<OWH{7vbX4SQMhnXwV0vgACn1rkQc{_y)|BN=gwd1ylg#L+de+NY&-Lq?~qev4uk#Lz2*>wvFWJCc7t_
CG~G556Qy$H=_MQrb1V$j#fWIZVxlT2;b=UKHhL*_wcZNb^+kp3+^e8Ae1qyQi2HyEG3jGR8v5JVJcz#w!tFFvFPtV5-)08bb$s5
=_BP1Y<@T7YIg`7Ty@RxbP*mJCLj@hoX;^&kGaHE-GSmXFJ|Tt*c9Io9x8lDoucT_$sB+h`z_)V6)#<e{rPP7-Qarz08g3Xgj7Dv
!kX!<3Wt=cF*H^LngOVYMhqHM{;xIna*ITLrTc)o;AaV<2@)BYBPPB8>?Z+43sEHqprFrA)k2{hF;3E0h7GyqX0N4Jlcb7YzIVC)
MX9g5SUm|2`$y%m^0blz8*v{Z6H>zQEdULR1r-w|UmQ583Q%2^cr~8mJdl@@0W0an)T?cuSv>t3%%n_<+?0WRXS(F>*p!#KSDAv&
9YFK;eYqJ2OfRj(Y#d6Keq47{D6Khd%aZyJpKRl7o)}y4?abcnUHxGXr{s$PLWVWx)o#}r$-h8DQW4rB5~ct%Bd1RKeLr#vDfp!k
oyNBj@Jr==`B*W65#~ZEGS?jWCaxijD%;u1h>#UkL*R~RAIljxRUem7ynSq1!Zt?eOMny7x&U_)LQ&cG;MWLwfE0hwFK@Q`W4oAo
*c?cCKz)-Rd0DMQD5Nux=9-^m-*-B3pQhK#yggI&+W0NA9Lr*yj>$9Mrphkg8-ZzlsZ`nWxNm1!%YFQZrpLcd9MNR0CdDIvEn{j>
QQ?PyU<o04{Jx@<#DzqcUP4vSC)cB`>N2ABn)owOy#zuvwN`9=w?Ibg-af<a1!9(5u_X-A+ODy79pd6p0nn5rP;+?{RJNPVZS3r{
2H{Yov1h>@L$VQc6IPWJ{kp9bW|cNrG-!JQWW>b?y1ap}dGL9Nk;-&7z^NEj{G)o?f}>RnIBWsdA-<hyIDokmcO<!D7~Dl6z*wL!
r6hu-%}$WJ6$J7%nh&#RXdjWYy-2OpeI}^EH)$3|d$xP`TAQ9!r?chvJKlG#3&`Z)cSb9T5>6J@dDn_0PE452&26bXkte<AiK(v7
Sh-lY1};)DPg*-6j#pLBL*u@o_uJF0&s|IGPzh;Xf|cP<Q=QhQGfavNxJSpm1oD&8=!0bq%4qq{y8A2FHivmSrE%d7V7@ernPnFy
TEmhHrR0lQ$+>N_y-iIBjz}e7ROuP6>Y;3<_bl$E_}Dx(c9D$`(DDjrwXc#!6y}&NEM(c6y_HQCI1<t1X`!`d=RzP{OiWnA7`@(5
6a%bdYcmeHV|8`9&MGgY^JA|EqZ@beEb|R_tA`cgSDifqgxbX@l1VgmlZ6DG4oH!lP-tnDeMcqa9!*+`@@zO+Ou{{8)zQVbgQIhQ
EA{8tSiW?*o!5Z)JMr%K8A5Eit2JgUXsQN>wR93UF~g4Lt%H%W%<%0k6onVQSXdmf3{2%n-;>f_lH$PI#1Zxz`e|)b&AU+3?)tcH
5*LiK;=`1S1=)ACno_HFF#)Vqga}f;h*=nDXrf6hpol)@>g(+*b;<fMtuB_O#Hm2-bzYs-+0p?<WbbF%@IJB}LaBvNTXH1JTReGr
PE;HlS0c%K2@T;x)MBXMLR6AwxMb{Ze)HD_^ZIj9G^Kha)Z8q=&88`f8}O@E5W0oR){S_xfo5h$r>H_GjI-4a-Q@gS1QB7W2Duco
>ELLCq=sd!8%g4?JHp3)+rV^!Gd(Lmv4S$`O&4YS8?ADrH@5F`IUY9ZQL1N;73;SDUYWypJbL)l<iTOMh{%5Q$hl-I3dHTh!QbOH
LT7(?auH^SW@t27Qu5q(Ch47Sfkp|#`~MG%&*8-Q^DOSsjW1GoQR(*XKL4IL`I#*&_Q(fZT#x}5ItYs+=1(lOI#Cl90<Q8d8yI~|
&w+{&X81P}(i(cTPBTKdR~UI_@qc71KFS*BMhi|&tyf(rFJi^BqgGKv$y>=qG?t3>DjkU=m2rz*2QrU_V2CaaC68;c#x)~KL=ya_
6?oq9J=ul|IIF^jtOYJYPm&Wqd+yZ}&1|^=AA3`{gUk1FOcE+MG;XZ4BXwXAjY^Y61d9~Gb1w{mE$lK-TT{<h?4Y91DE1MU2hq1-
xFA6cTW#9LG5TRiWs=1$_b??$gOkAXPeUO3iEhTt$;kwV$GsS68@gfiS5n?3y1hDjc9;zS^pkpd;k<WRcB5!Ci`O0ZHkV1rPN$II
k5Wq|t7D~75DvP96mX}hKuQRQqJ}Q?0kBmYuP>Ac)i6+Ofrc&5E3I;qQw3<9_k7<x)H811^Y6=pbz|#mY^dj-Lzq=n9#R~q@QE3$
g+0ta3-F$jA8)U4<%<NGO~Y%F?tq>OyDwTNq)T!^1fY=i)7V+Zv4@nQ@T#>2IJ|@TxP}sAR{Ojc@^7y4#HfC2U4Gwif2LkgIv^e3
fkE2$JQ8#C9=mekWPVAbSZ7hfK-7It&8Wgc#7*8?5u=3`{^$-3ht=mX9=%2Hf2YrevK>I!P-(7Yjfp)mP5Qax7m&9Ngt~D#fo22f
`lqJU(tG|Z#zxt{e66zYEyDvkwUjtyQB_uOK#?BWM>IY*Yvln5#7}=w$yG?<uF8m57X`iA)v`%e@SjFBGEoJc3_~WEjiFmUs|<SD
AE1pIAcF`Q1Q1J}7&2}SuB{z51`iZRwxWGqvL~$j|92<+#Su6Pkb);QQc*<>s-z$wpU<+ZAW9Ihp$RI|DAJ_@1q!L({D1QasVb?8
f5kb(s@l6aVv3bh97V;qObl?NS{40RW;6S`K-(rz3EDvSzHi(9Y=%$l!K?bCpVMH&^XrdH(W&3(<ZjS@k8XcmKxc4xOD0-Rx3rzY
O{e8R&bAWre$TPz%l&7E?cS6VvIo~zI>f+Jm)Pq!b6Zg}^8Pkre^c*I%a!Oac66u8#E7NLrCI>ES}?O``fcO)Lg0S?x_<Zj6IHEK
sVAIR@_spU*V!f+4xE5eZk2GB#59>qFa4t!S2QI^A^!uvQVx>C@y^eI7F;L{_y#%4n5soWNYn1U1}bPv=?zS*&lI&O8LH=sQUt*>
BF6-^Ywp6W2Y3@&NqV~w_=<+Ig^lD~T@eu*?c_9*%2!Zp!E7{(5*+*u$c#z2C_ITMi9$R~{Xbdz-%0Duv^9{-+e#-WnEM1%ncB+b
EzHnP@|Qu<o%XEzQf{}Bi8-p-v}NZ`H(y|~>ToQ!h=FpRjxuGA^mV=1thVW(x}UPX{t1qk!R#qb1bPH8DQPO%L)~aCQGdI`%AiOZ
^Hb*4Wh8IiAkYRt-o0f)h`@+lMIPcU&PL^@+-n@{1ps>sbcTFX$ZIGb*+jDpMksumZ6@+tF&;&GO%iq_9(PdcFg$O=iziOOk0P$>
Dw7JB1h5zwVr(geSsEcw`hSa*IT;SS(4nJ<#vL5X7dXx$Z$ZcxMG&1QzK=QDQz4>&g(MW{_g2*LjEX+$6Mtl=^1*FDk&jaV=ofR+
x;FU=qtx9b6KhM82XEW#T4xjvKQ%A|{MZkKWl|MWQf|&av)Ni8g%odIY>o&IKvaUv^z!KsBRsPnTreG?1c4&NWrq!KJ{hDJQsvv6
%LRAs*+eT)mvK@QJLs&>!#QcHQGqx1D9AjXS`s*<gQsl+Fhm#Ogb<_}iHSMQJC=6Mc3xGx0!S%z1ecQ!6Yxe7L5~L*)->djK4~8Q
vScHh?F_`_0e)AtUmkOF;2l!v=;nclIB<@WoKFxLfx&8dOux*p>9lZyM|dO+Z4Wgk#QSYAe+$iS0#+Wqwbgxqn(g`##4lpQ2G~5m
33rD><fF^rr)C!*!bJrxB$OAC9ux1p8V6g<RBc#y0)#O^Mkbn`=!hN~QHiEhRJK$aUSnejppQVrjtVy*TSdaCp&7ZH)XD&C-Z0_0
#DJgWX}gdQ&<;OqOU1er95Vzq3)zXf9!&sD|0#Ji;reK;3Zs>l#rRXDGo*L}Lc}-}oi1F!0D>XG(ey0<mf=Yqhkcxa>p-*B^sG`#
Y6aN5R-@_59&06iugAq+6c!wa&u<kvxuqiu%>EblO@T*gE3&lt*QCU-WU5e!)rKv>-+yw5l=I+H?^IDmW!Cxmcc|G0EX$I?-F){U
s`5qABzrK|m_dR!6<6wQuRtFIOY<r?&@iZQt82=V6O8THy&+kz3SXh(?2VD|MS(hFWPGrFYGQhIrB^}iQ5>tRwXZI#TAME>0>>nE
-L+8jRYfQSi8X4Ce9AX%3<+w~&xr^xFt@PA)aackmQZIxNeQo1C^{}wk2SwLjQVry^uJpOe5`UtNDXvnaN7R?+({Bu|EyPZT3l0s
^bcQeJnaI%SKhPzxgB#2O?Lm>2b6!hUt_IJ<#8XaaN5v!pusRMH<Br7D&1aV!?1ZDVHTZ~PtyXU6S3Ng7uv5v{&tis{hH|5#+O-U
VNk5HAH|lK(Q}I0qT4gtwcX@NfoIz@tr$U#Ey{mB<C*cVN|{;~UkR5UxCVDGp4(Gi6z@5@l#lpnZ(a@RP_yw~a)-j5;;nnW)cF`N
f=~;{GA9BJpFp^5OH<!JnIr2c=9{z>GwV{oBohU$0O>%n<W+ONpU!k}aumP6>(8J&l*HIm4b6u!<Up2^Wj*0q!0LIK0P3Vwf`;_-
|FsW#$a8DgT_yOMVvIFHfnH5VI$ORM#^-Lnf-z&D?l^UHy7WjQ|K#iCH1IsE60tV_mxA{^svl};BKGcI`Earkq~ERtF;X5S3J!#4
D-bfwSY2p4%KtT1G-=Nk^Nh!7;2X#)zVgLmZt4H`EdvjEYOv0&(`)!;;?~mvno;^&jsfVSBvzR7tgIrdqSw0GH7DAv!b-JgC7jIV
ly_EqQUjgx@VAJr^bO{=sW8Y`^8TyfqssH;?=apHp=g2V)YegxwdDAdC%%%8jJft()GIu+%IiW>ob{}wERf^%cX;WM;osxd*4raa
=*@?Af6JV>JiS%>!r`|3m%r}H_0pVpU#Am*{nQ+6pm*zj?*H_aEJit2n{L-Gb*lUq=URJj1DuU5>5OOqdPpvxD1j&1ZkAEv^<f?E
Ki1yw_;wr%1lq?6qRDaUB^wPj^>D6=@k6USmM%T3$B9*>#-ANP{+#Q<kdLR?XD=ITfZo+&Use1|(MKvMa!4U<9F{X#a?E_)wJ2$4
_Vem>-HOwiC(%iAy=!-+YR<SY{<TC;v)M6faN4k?`PxGAnVcFmWeU;v>=;2R3XiWU&d-5rwu_I`O$(>POwM}Dx@Vu>`kC^3{V(6t
YvtoPe(qK0{NP#p@Hg(RjV?STr9M$3cmC75g^GQXV=>AUen60O%3mj^UFTSgP5ApY4J=oUyyH5B8mm`G9wd9DAmerJeS5lXZ2WDj
R?_dHoaMFi>MH=5H9RBV&T%Co28?k=8t0e4FA<JhMg)Z4G>j{(qH|yPN_tDmy{p}NWAzm>*H#=uv@F}SYIl5Z9|9gmi#JleBAiWs
f{JzLCl*xZYki~ypPanz@^jqY7I>0@;GvjEU;YiD*0kcOsxXq<=~>^#Y+ZwO>EF&*&up7$=7$-re4j}>UVF3$(8twpC%qN1&pC`4
l3PX=JD$+528Dx~QMHDF&k}wXa#G^1-iE#kzL{*+*e`(1L%YePPXFWgK$Z8}u2b>S`aY)9EU&_>6L;=d<jT}l6=|DrteQ!`Y^d(N
)7mul$|gm~X)DQl9N*h72~3)GFu8Fv9>rOCoD$-Bk7T8JQ0}7VpnmL69jA31F0Y7wN67dZ5qqunFs<7j1b$AnX>Qib%b?Gii+fi~
>%5?s!o`ZmWs^o^&!5g-`ur@ooorTxn^~ajY(%JG$e(jkKJpmylpfm4;bzwJUo8xuZGF1KVh|J;mlgL)cB1;oK;K7Xvn$02{fa0*
arwu4!9PdJ*ra}|Yh}|LpG&MB_Dd>~-^phWyMfR{h7*#I?{4+Dw?Dnb0S0gzGFCX&SmFm}r``Zh%%CJ_Q3657lQ7eMl5`#@s)z)~
rr%Has^vejd&ebcBEb!cA#Nk#jV+2`TwK7y;INW>=eVdu>0pS1TlEM}M~D5SBN;+2oS8zW)J8fl*LnB%NJu$bcrJW{_{A_PF(FGL
{)z2~+ffvJ$S4RdXR4tg{FQ)aA(VxavB8-Z2YiC^F&_<vo1H+{5A}NRB>0_v0$6J_=Xo9rf1lO#Pd#VL=o-j>&-*0Y)pO1patIN{
SD4zrO{pc(M1=%5_lnE=`tu<HC<rOn$ajL%2mT}Ne+0C^;<k1~`|8&Bd%S+}D|gtc(Fi0G0j+lPk8id2N$=H$C>2HV-6l%(SiiJU
Tn%|U2@QuR&=P-WmZ{5xNj?pN+`Qm^xjVt+L%#QEXPDI+;TSo(C9V|!eH1Jxpyjh9jEpZTK^gUFu}mM1^o#Wxi{;fRJ;SYQe;tln
(;pr}S+eb7O=|O`g_caEc>d59@l7)u=!;-U?zE`7MOcZpp67Q}Di*Ni-1RD4sOUncLN^+_b~D3)zb~nW&kW3o!_~i!KCj~yjbIj(
A=jXQVn@F;I74}~*;cF+;nx@E;omFPS@Q=T>t3!hi?Lk~PsUI74JRsv6d^_~D_Bq3p<BpiTi0>r$*Y5AT2ms$Fo^<We^oxh<?{1c
+T**OEx<DfprK{#8JN`SBsr1p<F}O7RSi}D<=yJ3%cAci-4hKda!sF0Pr__>6t`E@$rPa)EF%m+N<wCg(W0LJPdej0V{Rb?CdX<O
*u~{JZBI?sXJp=)7<}h64t+c|?+*<n_W1UF`>4y!E7k^$sOrcvLlAE#ej$X#QA)Apk>Of%86uYQfnLb>Iqz9ExK0nUoblGxk8#vO
yiKdu*qb&+AW(Jg_m3(Lqm<gps8B&bN!ee*I(ku{cjY*9${6L5xGp>u03CUeW*!4*vt4-YSKdWG1@Lk3YIVLdZviF)vTeg8$st1J
Skqk`7X-Ubal|f-?so54Tj(D9_?Y#94KmGn3_^vYFAMLNg@q<qZ7tM!3tNz@uZ+^kyy0;4N9!Y@5}JwFDdjiGv7ehqe|)n9kS=a>
W$x!oly%v%!s~dvg@=#E0Y}G;kYsFiYENzb26_lkb$X7TT3(nHN8_YCN!rTl-3X554ZQlws%kf&qY3D>X*_~8F+gIA7H&KzH^T1K
^sbfIMwjG@hAP*2JJvK3`>31A6jE#$;3#?2om&&u&n$>(S{M-4|7gPf60D7NRd)juZ7wIu^Z|#o?dKI~?ih~7)X~FG-&Hp3EpLp{
XnuSvC1-+kze54w8qbDiciW}}2(A*YIlH(Nh17&{CO0BxYOpk)!MpD(x`GY23h#wb$qkRC^ztC&3W>$R>s#$5F+=AH|FL-1tr+Vk
yeP9$T1Y4@LFgpetZl-I9b$pZK+&1^1#t9cdc_$Hb#LM~6duty7bJj6Dti+nVd<m+gF)D_3Tm2>MXsyni^aJ+#u{}MRU>ZZ=TXz{
<44TZwx@GB6$7OG2hB#iN}r-KGvYM0DIHgkdPO<P#g9<T8ht>Zh3l_$#IshD`PF)ImUijbIO2+d*I>$1W1EM)QE<a?*`BfOBm6u3
yj;k9-&kHfpUI~Al5XGz(On54m04AJG&h3;1ED|!!4)Z}Db*?Z7Whh5!^op}Zm#zsjx)QtORk#r46vyQP-OA)+h?U1sAU>1suhJ7
&6f2L=(E4#wsnIgN<JKkpMBFDqzN8+m3pDfQqo4l7HL?m1A*B^N<;Z=J-w6Sj*PVM78DQ?>G+}n{^AkFvP2lh6GNFb5;nn#CL>_}
JotaxUNuiJ^MlhdJs|9_*@O6ajy5QQYIvLf&+~GBlW)A!`;GnU=yCokbz{GjAW!YjpDAYg?fTi_qkYGw6ra+US^(vr)EFXs^hH3x
fKXZ<WNpkkOd$il!#dPwNSONSfDE;00CQ2Fy6Bt8B@j$F9Gx?8s46A!84*vbGy~1iFfs@R>OO!O0)_lX=#kq-y?a&t^rTPg`K>s<
HrzP&anE-1Io*w)KR{f0d6%MM3<|mmzVq>j&)H!ASx?l}1z?{MIQ6uj!swV5BWxKNLqbz;gEE;WFu@O^SFfq)6WL+=fc5+J&~I3I
WU>a=<%JCv%Y{r}Bg8VKe12FSn)yi6e<|XSWRUmtQsF+cF=O<~@>_k^7K5tzW1ZFOK604~O(T_0+WI(uS1@IMq?#jV$@=Y2oyJyy
)>rBrbV$9WbE+QBtylXkvKPAk{*cSk&l=`;dT_Qv9?RqH>n7u~Hdo~$rcoF4VQsx#=RB2j=0uB~mhwlWsL~Oxogw5iRr?eOHTH00
pOvQ$WzbqK<&R<adT;JH?W2JGy7v{D-CB=PZ5i(7cI_&15}-eHnx|!(E+O|}-#NyIL9tk94sahVB!pD7zD?fl+)Pcwt$8-od~>L*
nTOeGHTL*j^LF^y=Z{})jIQ&YAyzzxTS7p1G~SbH&za|i#qp%ArSqY+spQX#&w7=Os<h1-Pe>yV+U1WF<x^BY@OE=6W4f8&vcGQ^
i1&-}H9hKky55G3rPLM$=ColJmdi%+&&KwO-K{v$`WcY#;85;(@1Hh{BN6lx)|Htdp+NpI5F>nuyg-yww_p$im_VJu16`$*MSW@J
`G*k1IGNnxRS-x|U>F4QMO2v1hye~!6Wxf`!txV|pdDRUbr)Ta3L|LqIm#w9-sMw~wYs_TbTS6e0|X02cc!x!l#Vs;eF&LLpsgyR
<js{|T2M;p8llk)nNG%_Q4>iNN0C&W2;2R{A_1`Pcv^MLg)c}`wDY~4e{cRe)E^o=>?c&?`O^D@0O=UA44Y6=fG6YXCH~3*F~C(M
9*Bc%fT+L=fh5EbtI%l5K9>znX?hrdw+EtcBFYg#RMaHOE`Ssy1Ep9C%jC2YL)@T5|0ViJjrHq|&#z{9#}GB`>c+9QY5t2s)9U^3
lr0p&1uk@&F88aZneWSnTGHIi_rgU4twR(eQ~^^@X45BLP~E9&Y@V(e2^0g<c5rqgPn5C`7ZOX7L=dvjh#+vDAcs`s%r#;osPnJ5
EC)x3@roXDA_n^G_Jpw{DD=CCzsd!`k>dt?07JpvQpVzn3h{*mz8_6#p`wa<%nIs2P-duhV89)eEZu2+sTx2>MAQlBY-U5g-@*26
-Nc@5>?q}}4DJ%Z=xJHEf>7gOG^!`cb`NFMc+et9LNWqugN|LqxN&zEn2N(lcm?*D6%D+u#_u=>{B@3aK@_1Fa!u7OUpQjwM2dpM
6S9S8U4}lU9Q1A2)H9zV;tuBVMs-X)6}^*lVFZR?*^ope3zWhD=w`Lds%8fwG2QYlWEoNvZ7Qk@?#04lWwRw9N%VG*k<_EbJqw2e
fSe3ZHOh4lVW<S8Fo{KpAcB+;KLt!^YAt{W1%p+p`H?8HrM0$bFHj=m)49e#AM7Xtla-koF+WwXPMrAczs;-4*If{`#*#fPVB@Y0
vk^?l7L3O+fZ|JLQXDeC%ck@GgY<gkO9QH~Kcz80uX_cXGx{EK>+E+&0)dKtU+4L<lwyL)r}l$K`^^p}?IOUXeNjBD)}L%}^S+0K
^@9_aKNe&@s>pJnqO8TpWZ8cb$>x9YFR$<kC;Z1R%#p+cU-V#_k^F+_a@>CxhfTXX9q~mJMM8fA>+b!Yt}%{#cXGy6MtAG4ezwC$
#Dv5y{d_ZngJ%iAK=-8hRY3TxFRwi3Zu#y@btA-+-G3Q*@&bN&e=<(5_cLQJ>`BHAogejIU}4z*3I~4A=l^PIUMzhE4~72t@POxF
VDLR>GoFjnuWa|jifBPJ>$lfX59{;3UuEw@>`!SDVh$c!(ZeUmqNFHdgYO`IW6^%2#=aH~P#oLX7(GY)8zMzO_~k+l=NR4Wey)8b
WCNeYPytdCVW9K4PGKyx?c^9FY^S2v#wO|sQWtUKuts{RQoyp0#Y2$KxLdeSq7)$LgaQExl6dxj%&WIsrPKQQNr?FlobH+d(UZI{
b!rF)keZKp=vDm~2XziqlSWpR`a_Z?B%psV>Im?^M?v<)?g4P7rMm0Z$di&4OJ5ud=i!s-dWWwp;d_^d_9Yl`O*y_A=b-GuYj}Dy
;`-$;mxlcx)$MIYckP=Yud)HojJFtmT;zgDB0oiE3Z-sE&4A#FF$QQqQvE-Ah)YOFJ9byfrS?b5iT)%v?h&T5=vx`81LCcY?t6-x
`ETQx)YYT){?qNF4*X;G{1r_+d9f9b>an{|!hQ1OR8d<|wdFATCgjQ5`%WA4VNyT4LO;61+-+y>LpR~okdFeATsQ<HC-Xn!<Ms~R
sm<Bf)~8t^lsdM%-J)}K-CK4h^JfFcAOT<>M{pR@SP49@EZ23A1`rU06b>C3v^t(2-n-m0Ffm+~&PI*d$%`JgBvn7E#5S<pXnDIj
jfRe=R{%CH0RG?P|9F$k0q%5Q<`|V9z1#RX_Imqwo}~#3j%CyWulR$!x0L&(=~szImt}F(0+DC)s2FbWU{ZotSV9#=p6hwPnel#x
!+2`~TuDJIjmZkEx0Q4fWkksI2=%kH6F$AK+JxA$>ExY$L66FPk0v1jnXmWir#Ip#GlXpQ&9sBW9!B*!yHcai?EOAn{}?@v9^F6b
;8p@kC=t;EvOYjox-o$I9+-MSchtX}OkGQu6hTCWCwpRgQbn<BF|}Y2K!olr#CKt6MngtAEka_+(Oiy$7nYkc<NGSYi@_2f%~4>z
^?>7Yi@Kmv3=|nrmv&VkFlFNmVor4K+f}Zame*NyqGmUA<K({fYph(>xyj{?E(w{DJ+E%8RcYDFEk(<Z>tKm{tU&<wDS{XSy226#
DlSa6z+0+A1t``JhjXoIHcBwV5Zs=<+de(KUfm1NdN4ep>XeTNY2ElRAKElQGzvDG0$YdvX#Hd9_6PXZ)GwEt(HN(xZ_j_}Pd?t;
1J@s8;m^W<<x~(g;-WOCL)dq!_b>N4k`rF(ctW@DpD9ro-1dtKaPQQoj5dPT7GZ8^ylCmdR?Tl-XkC&fEV2t_5X2Grpx72#cQWm^
Q1Go(Kvt`fErQY8NsifDQU*%aw#(h}%Tr`TCzCldKJ66EMmd*fLaP)|#4m%M&9;mrH2HbH+P1WSV`EYPf`SO))q-5H0|DAphc3PU
wuXieSW#&xT=wqT>%l-09_FTnd_UPs`s?)ds`YbzZ5Xh-rpQE5RDlE%5t*s|w1;%6JHO2{ukO3LvbSIIU3m1nnzI)BIMapx^oV~}
IWPM@Y*~xHEHYUIGyMldQGzSkZghWB>cX5e1SUjVItog%4Vnxv*hS%FR;}paO9^;W!Urv#iW0J3@`$1FJ{U)ei82f!78<vg8_*q5
3@BP2#757K@ji&N0c8Dl?$<f)J$qf~FZDIx11$?OM}&criR#QLk<xw04C^Q|l;aNO2~`9rGV-HD`m+w-b1{nW8JYafg)=Wl`aV8{
_yUD_6=hNJ2?Pcl4u0>mZxwZgbrIh*tw%ziPW?FjEA)KBJ3k|!nB9Hbv-R#}Z?Mh`*<?ZF-O(uQB{4Omo4>oaxT6#-<hrwuwi+~+
CogQ~R0aM#R)$C+DN++8rlJXYF80`GqUWvkv-ht(q_)^`uHRusG2<m|dE=XO+Imm3i*53@!$~fLlA_{j<*ma1_29d?@%U;0fa{B>
ZtiF~c~UgjPWV-#^`lBbNL6w!1M;i3_mI<HE@7NMU#?m!N+&$RrC#NgN1u9!6od_$p-k=mKijC9NSeQWZtA=HHfW~A<*M{~UoeN^
+y@yyVPYIXF+o8~=Pv$u((=+oG*|8S6zq03wQum>?FV7jG}Rj-uxV7bL~OM><;Awt8IN1n_-FhQi6nU+^G4j^4S$@la!W2A!)FaD
99uw)cEG$zG^ymEP_&vUDW>UQ0-=DR&}kEuQbZ+EQOQz(r3w@-8$j|Ck^xIV6el3i4%n({f$V!ioRMZC1J4ZirwOhN2O%8?ll}Pe
2Zce|N;x3nQK1e_n1D~_55Mil<Fk5%J|Bw?v;YJi?w;XV+y6nBd>Q41h9H<>BtXb^wLgUYy2FU;oHQg+W(Aw1n>>8Au{)<Ef>t%b
t-$kC10KQf2F2&+I=$kFz^WlcoptuJLUZEILTQ-7oKpnp7$LS9z*Q7A+npi0t__^+$<<WYv2j+27P=oP6UgqDQ<iV4RaFQE#h3y~
B!O5MhltQ_a8BrayliV#5eOVeK$R>>c$ws(!HSGy?+<SRb+Tgv4)r;3{b&c~szL%5S_sm#6oUi=O3VvUD4|3`5j<}9&*r`##so4X
rsOtdjT()$*+l0L`gL|ugL4OSjmqe{L%PjMdkGQ~BK!d~meskLjTx(ZWWJ1LlS;@_>elZwpp@P+*?EbONJtAIce9FuDn^<th|ofc
n~|AKk;VV84~dL&mMc}0e{yjGD6nJ^K7PYED6>ge%WIBP97;A?KfC_(=KhL)Bl%Cq`A^F-Pvf89AEU|B!TnJDh9B%1PtgqzC(?mW
L7x8)SOta&?0W+}#;PAT?c97keOWPwAM2AD3Gqn~rh;OV1(iRv_egdqXde$}0LjC08_)9kW4~v*>^n>k`Wp-&b_Vdr;K$&2r=Pa4
CjEJ2FnjGySkN`^*kuhv`n21`@xZ@~^N`jNiv*-VViy3w(D=#wwx2>7999X!2apunGc$66k3D3QAIqJt%-i<gUpWs(Lj>GN8cEpd
q4gcV>S&(h%y%7Hc-(mwcI)!w8%5LufQjvG0%F(+!g`Jw%6*`)q0fmwPqX|vC}3t}sUoHpAR>u;hqyT4FcH4$1*Lzb)d>KXlTAr%
x|l2%XfY@w9l-8Ay?ua>^-M?Yj)#2OP^VGeKjPs*0wDsA{{VjD;t;|mhZ5rJ$47-|Vau1p)D^vVJ<I3t#}YdBJ^CDc@x!?GnJA#I
Btj3l1o7DdedF=`$3IwS`KpSeeX09s(?bM?l*0rKxo8jHI^U23v9nmy<BRYEQbB+Z>5oG>lQtadkj@rYto;X$PkHd%KT){)6IJE6
1~EnV8xyQoLFZ^R5D$$RECO#OK7kqS=*jX>g@jY<d;2gq=mt+$&&(f&{RiHK@A`qV&9KU92YDw1=p1mn8<b<K9wYNIq4=LesY7Fz
Kl~=g2EcM6Q=PoY(jV}4rx16i_MFbX!|gf?^&Lis+Fvv=_9p)&`5Rv6fPBRg5G(>YfFr;bgh{2-yWo0;59T|rFacX8QNsAkXgLeG
=)2c|Xq}w*o+;^s<2Uo;;oI%~za8EiexTs;CpL?LeiA8}Pt*H4zgeT*+VzlnOb^sy(i@-RGoFo)@-X=QF4`xd>B!c{8_`nB#v2Ex
aC+hPasN1<i8nuFl;4au`#?`*$=w_W-_P@54n(>Wsnpo1HFgG%!?WS}d3D`*PsRt-52kz=eIA^w*OV_bQ2xdE&ylb9ovo@0@YPc-
wyX5DT=p5B<D~Zg_#c=tIGz4e)24d>>OeMO=b%0(cg8>J6wJ>tZPRUU1LM~)?&~0P3{}opqQk^U2+3*iKAZ<F;hM|1+U}!yWF#<T
gYo2XPwm%Rg75oJu5fFLf&5bX!n8F(sy|*bT)|3c0S?L|(upbTf2{}MC-EWwY#3jH?&~{4=`g(yMfXX5PvS=3v?%<YateoEq-8pP
%9Bc5fC;$B{Yol2abHk?PzwOr476g7eXfD$!B2b+ote%?fW2qv@9H~EyTCW@>&5myFWPQC2j<-8b~_xTza-o}hy6QtzZnYm8y+7G
2iGVD@7{_K(>L#={`1&q{+JU`IVyhlL*$}>puEDE_xO*pi#}0>KGK*X(2sb^d`+)hdi`nf4T-)O+GpS=$o%FGLhU3ypk*@fSJSce
3(UoS+t~PNw?#w)`2+DNpVXZs7!p3MHXaA)3)P)L?7bhwzA)lHXU<|FW-6jW#l#w@opUCt#FM_`;*5X|zJ&_DK7clN4h}_D$KJU<
J1;+x^si2b7EpxKz&W`=OJziS72fSCAyj&@6zkL!=7I-;6xgW&5M?_F1G`^8n8!wuV7r6oxyA;B{HD~R{cD)3>zR@+;WHT~-XCxG
Z7rB>KWboEko5EP<>~PI{MX07{RBf88<hl^dpv>$e2-!(qESz<L|Req1|^5@K9K%_oqS;_%)Q6baysJo6U?Zw9;U&_?kZC8aSsBL
drvGp_%-cGmV?0Bdtvh4X!-k%PxBW;8*Dz<#TU;<Q*m$4M-Y@+ve|8=r{|%|x?F2y;R%TO$@!p~6=X^b*3YjykJI$KG!1mq)_<|{
I3f23fj&Qr9!`hEgWjJ99R9$(Q_JjcKb_4{J|~?02nR@Po6r_TolfFtI_TJ^Jb}%E;0~J*L1KE^Dn!;;M^=`aWa~M}1H;4WdErw%
B*MIaE1<Wv2kc+{$CCTIDi6n)TX%kG_^<K)cV=cTr})4Eh|UWsUvIfw5hYT62&KPEV$0`>*3uRaQcVZ<!v7l0Z!p%=!;?kobk@k>
`C;Ne%$$F73>hcyTR?&l7b_T=Pr4e4IWmf&ME$$@jRyw+Y=;O$x#k;x!fldXyuaP{cH(fru^>Oaq~Jv2^~WjP=<4C=qwLWXKX1F+
w=Ip|E}i+gcNkEDg29NHhqqbMAx(;GoVA=C-Pr28?uT&<FhB~a{Rr4{k)$?|ejHHhs0jlA3I~AA6h(p@XxK41h=z~fU_P=%1|R)y
ao@bzd0re5X8SXl#J)mxFQospKl5Lx^bV*2ME=q-_dFxyq5bLyFJ~W#{|<n+kn7V?<JwOq{*DLaLD5ikZ}4yEs*y_9v`4{GJ~~ob
;&VRhdO?BozJ7`+w(2K|useT00q63tQa}C`(NfKt^7-ic4qVkK<KERI!AQXMC<tNxhw2`w2AxokpXod_ZZ#jb{xh!L>bJ`{)?U8$
)A(Kv)A4NSFV@}1`WAkqdHx?j^s)BEXWf<l?qONgtyBI@{6D(i<uCNh^Ixv+ZI5rH-)}iT^H_hE<vxE@7OlPQ(rYuS4}RXyl6*b;
Z=<IcAFZ9S|EKqd$oB7akA^f~pSMl_TBb94{yr-Gw5N0XsXjjRk5ly@`S@)|`w#WsjD9{IwOuPlAG^=aHT{|H)8H`l$;XE)z8L-b
1r3&wwX;)1u$lD7ju+o9Lp5nH!kjlriT+!AMKzrjIH$Zg%XxPFT|ZHhcIm)dCqTfIRDky#U{g?Ppm)`~P6OL^4AmI&WAoeB_&0y&
;9Xoa*;UtRdHHw@iY8dGtzl_YCs9B5sr{-4|EKE`1c@k6K;qWlyV5!kVc0jny@OB?o~)vCP}odzv-iutw}T4%huGh@_rGmEgCq7j
S8qiC2q8Ii?c{$yujk?46JILr5(=h%6JX$o@zZhWsx~Me&gKXuAFz&JgD2b{7+!o{JVPnTICvT0n(!swM4ns&*PTi5k2@YrMRFwF
=A@+Z1ww_|<FUKZ<q_IJvfP%9Ugze`JJuYsK;6FmpY+a5XcQ5!*`4wS1`LWQe!eS+ne#Ci0<>*oL}a4{X*R;>8fiv?fTSrJN&<$8
7?g-gO+;*FD8U*Uiq^Cm+g6Q3XJ8NAO%TLWQBeRC(-BP+R6$8eLQJVtC@g}&FhNBDWCzyn9cXMTM8iQvAyr+OC?cwl;TeJnriyv)
P&UfYG^Ghb(k#MKi9*DQR0SZ>K(PQkNHBka)y=GweAvSp|157W8^&>VZML=kkAAj>&U}Z#;sN5#Fx@ja$SJ3qKw<}nua8?o0jJJ#
dIMEZ2_y?Drdvh`r9SeBGbLwmf%}yJvGi~i3Bd{=m7^%zRY6>0Q;hPiys{jb!WEOjDojXh$?S6`vK`OyXDzQ??l9?WpPz-@o9&*I
Zof3~Lw0V-S>0TAO&&2Wa!~5!TBT5Z$3hSY1O!jS|BRRERpkw**B2EX+Ttk)G~~eftH{UhZ?=&o|G5Z=4?*uf(t!rNOOXDvcuwDA
Gh#LcgQAjY$~+AxJ*mpQ-FE|Y;SBvB^XrJ*o3cCI4n-fywKEJYEBZQlrqg(HbBOW!?TCh$?Y<egWkWK|#)d#JWago-RqRbVF`PM^
*o5-i(t=VpVbKupcMa-yo8ZLWCY0K3BGnx-!Qn3ssj%x?aBOCnIfhIf&8-Om0zm*#!&Lzaf^x%XU?CgI!65^;$APfgb2k~RwM8qz
Zj^3IZroHsFvN3=K}ZygK^;3VWFi0rf(Q3><=awi{DLRyS@Qo7XZYuer@}+(e#_<2sU$){C|yA2tkLiLvDOv^F5iikfipruKd<~U
)`cX4*?*fc0hI7UG2p7s9pm*Yk?w`$zcJK==aqsj-xu@cd8bZ-?~Ar!trbQ%SRJ9&Abi+E4W*W?pH@k%x`vub{Co4>CHuUgBu>az
f`g{bfH)xECr&B0TVA75kK~ScT@or;D#%AY7WXrea!!OEZPx2PYSREgMjfbYFE@OKoad54qz_L*iZK-uQrKe#-dwe2_L)u?EKGT)
ao21g0Xw-^COymqN1?zs-q62PE!)MMuWx8V{2V#xE?<|j7}LQZ(hP=@1%?cRBU3<$mq)oo$T+g**XJs{awK`{#qfCFa+bKb7n7I@
2xsc3)8TCn)Z*fh;f{sVQXQeENQX=)Rnkty!%k*cAxxm+<vg)ZyH-q*MjQ{=s1_9d=ObCUlZ`Z|b4GRXl=XKcDM&hhy(uOJ?FK>x
rob_133!4I>HYEq%)O*6Aa!EY>%+_)FGB>kQzl6Hwi${vFjvo&1a!1m*1c-&Q-?`PLpmJ7AB|oWY?|@&bt)GV@Dk7R*6CxZ<jX6x
`aC+7{q>Kc5>R>X?V#y;Rw0c9yWNO#?S}$HLQtut>BL4T$iSN)Khmyx*mihLb!&;PdO5hAL|vCcrr1j>Q!LHmWZK-jj?y=jMRxkr
=cZe{KBxvnkKv^ZOF-^D%c42@u4iNf)tzxoGQmkC%s(YkE8r598HYJJ^tJxl_BBQ98DnE#JHA$71}MPi!^u^?WZrXH;G}rDb5;H<
7|N6KvtO#QnIpi37<H@RXKcK@XyWcFq&}|fW*K9u>vnH~f9h)Yp4**e4*J`aQa*^Y5`Ld%VCbRK_4aRYc!|*rDzW5lRg^`2I&(;i
Q@R+QXF0!0Je=|8&wq=3Iswtj6qH4I;1>cQNQe4`#BY4i(A(E~e-8#4=r9RpEQV1)!$<_kLm&9qmu{|QbjFM&_c5X-$6WR~8a+5X
aGhD=P-H|-Ek!GTw>j`$d`vA;ED|?<9LF@YwbhC^V@5Bm#u>^~!?^-U)heN>6n@%7mrL<72_=;ojY!J#R+L=aHd-4jiRyr^g)wEh
>n=ptr7TG%H;NJaCY%GJfz*v?7@#c0kqFTU6*_r`Gat8H;+EcSPd91cpqw`IVeLfrP6q~7DT%)u92~P?)chL<lC%~=c=Pw@&@6=G
tvy+#9^cC=hdXCN)t2#?%qq5J_$v6G3jjo>My1YduIMZXy)<M}f>ceUuM{vzg@Y0tA}#rE4`MjGf@EVW;Q_PGuc^Gz$-7+_nE{XD
Ay2olJ(ik*;Kbiw=J8o%u)m&J=)`E~iNrYQT%bm*x9EVad^oEcH8J9DsNQEBjb0Q#pB<$Wt<3?bk9<SsoZzuIoG{1Y)L5YNy2=Le
4-VSnjkObvsp?4qYH>2;Qh<>+52h)IPzn+RB$qA|tlg7@<D4#>?R#NUVK%~JQxy%6-wRpfof){!OuhGPpt?%<cKw~(?Yg4K?4N7d
lm`g52V@RknHNB0s076tB1r!YQ@A-jf4Y5QD5D^ZL|x90ME2#~t+|DIAzwE)@^z}8W9!8<xK>4;?(S?*_iuf+!*%y_6f+A{4K2L~
1g`HJZhXJ58b?t=q^j!~ubR`+mm<2!tZYYl!A2&|-=grebOPG_tb^&;a1kn~NFfKbgkS-#ysT@!;-)esdD#&X3ItD5B+2ZegiG^>
Asm6xlrUUjp7mB}Rs<LzNa0<M?5Q#kX0qgU=4jI%WR%?p?UKee+Bnc~BHL`gp^yMDi7%yER&9qeLZ-ZY-$9eI)`=PUvPAE3)c6tO
MUG;M*vETDoh3Ig0Xp(`bt<#<{O3By>~tL@D1fCBN@a!@?v%uwO_?E2$Nr1~;EBb5kCzfa+MwC=M4Th|>^A{sF(wi7gU(JJpR;NO
5=ry=+G<ccM2KXaN@55g@_UC>lpDmHL_3fo_+=n-Dri{pieR}s_*u$~f?qX7qVc9!KaJ{}6qCfS*i0fKB5Oc^VxD%CgbyW0B+P|U
jehNw`>!<rebo?B+hJ@@Th>qIvG~tEeI@eaD2wRT_d6N8CbCM35=k{w6sjMTD@XxAXi1P3PHY901rN)P*}nJOkAXz=(TZh)@ydOI
xo&fG$CHycGcr$WHoOdShp!^;;XwV(+|XdMl~72uP_ZZ~MyqH(uuUifO|glN(jQ)5qa;DsGIcdN)#c5hEug$gIVtR@YQT@yL<|r{
w}HsS2{Rxz2q{v`KXg(Q{AD4`H#Q$n)&L!dAb_YlC-r!)pTGT|N5TLC2uc8+y?5+8ETD+5r@h2DpTP43ivJ@*I!nG|+P#;<H1^-u
f$NzG*?pUe=3a{u8r4S6_$}u(JnWe8Yk<6WX3}52gtUzO?SD3t<^_uQ9n><0WoGtnzbx3yOXl(Czu#ET@Ub|D(0I*)Y@HLJaS~=%
@F>jl+c)RF79muH66hcLJb8opR5@$r^5@uXvDb_{7Ykg!mcjYdD6ZQ#)5t~-=<lnJKv0dn7(bf&T4B9ZJw0qWv{7g{z22Mn)v3z=
MFm;}>=|$85omt({xLSCyyGApM&1hA8Vgl)+_ag|q{_k2;H0tIDICfQvV@s~U_h}(E?JgE#+Zz;A^bXfe7^6Fk`O(6x^QtIJxWI+
r)lp&zbh|l)`rT#W%OU1(aKQV|5s&>=8HXAR8}c|&90kzPqvX#{!`WrMwVR&k$9r=5{jz>j^&nveoCVdqwxKD>hYw`K3Eye7d!=3
zeeXGt8+$`4?a@u<53jxyJUtH`Z(BM`EmSuNhF>q5Phs)1c!nwhqZ+l3#J|h7e0UOKiD4qWVEtd{0miox@#Q2-f;~Xj<D25Ovg&A
?^MHp=lr3Q^6xl(**F`Xa%b@S0sR#I-SPRGeRm(_(@4`t`b{?O<Q<$&?&rFpJO-bf0uC4tj^ssx2$T8$j<7c0mZ6FXoJ@yzw|~nm
tuY}O|J8^0=Sc6gV8rCoV;_*eiN9|tJVW}A+IXEo`z}x3ZcOX7<u;p^$!N~Or;*-mrQ?A6&N*dU=e#*QGHBf85%izt(u*JQ7!;-k
=_@EG<fv3Dlcxl(x`h@uCJG{qjpts}wemNUdHt4qx|+wB&pRx#HAf>a9uqK{ISHt1AopE)FzXG&c^U;g^m(3-zpn~$17)M^<DStp
cYmMDp{cmL-nf6LR#SP{u(Z062?`ifbz3JuSdtr}XasB?R6$y>=z5-eM`&g0On6Lef7=DSJxGzS^2X;pVJpFa(1?mlk>rr0BYFYU
1#w|TMS-ge@Dw!y%=P@n2Iz-92`CQJ$janjEKpGoO9w%9ajh&-or^rMtD!Fd9D@{1!ImD{Hgeq2JDx{gA5w+Ux!iMqnPI5J=_cm$
zNa)C&V@G~g}sU=zH;`%mVh^h1{iQ}r4IZu;|W7SNxkEvcIcf<aU-PekGic0vI3qxRW1^05w#qVk^u!88G~V*r|1rmlKYmFIC_z%
S{3zulaTQx=ee<<9^sl9Yz*zL^QqG;V2V3Pcfy<k9&?pCGq)@6JU$`HtEl76@Uoij)e30Qr&P)8hL3EW4PPT2XdAnAeTMU9q=!dP
F_86Dpzb6)M8O7A!1Tbwh*N3bC_MOQ*l0JLds;5;;Z?>#7(_8|xKsFH<OGk2^QY~kdAzSc>@+{~>0eJBwSH?)Zx4upE=<BIM;>qe
UWz#XkL224pgDhLtK8f5eMpD3o!_20Uh|&>XlKjgpBWG-<KFBi(YA2K$v5V$FZpR6R-C98#jyRx@`)ABvKlvZRjDm7G^@MCHcZMn
uFDOjmXm};f)IO8l~?-60m=k&0fj)G*l1}Ez~~pSk0dAxKd&DFb^`nIBc=RFMbl69r^!c>a$OXHQa+$VLKK1>gG$mi0Klb&zf3=y
`~T`mv+4Yg!}#QVkEoVe@}DQ{mXMH}GxZ@5A-9|6nUu1ED56v2>0zK6EV5pqHPO}@P9QvL1N`_VC+*m);r)y>C(B`oTw_V3(Mbs~
FviQGrnG91qJqe|)%O5@Y5_lbAL2UyF+dl#MbFU4Y^eW1`aRr^vi~2*ub~j)Iy-QgKL8$zeGH-bbVC7{!7gMDVS{<z4_Sbz0{PRr
K;^h>hA;q<&=4EL1Gpvi|3>bfXXTXs+P7C9x|E-!f0vdUX!8UQq^v*Of$WutLG3<a@Yos&gfupWPONG@J$ixUC;O40m<WlO)kv02
{{{QXlEZ`7XE@IzE0BsIEgojcO+;Vz0H4+T@|4&xkF5RYBZN@X5Y$JaV?fyh;7QE+3$(X}&xHRkB6qn<nopC2H)lKDS<_G+Xu?th
r)q5dDdc?P%*R={ew?@w@GQn+V3i?KRD<%rJg44^B^fF0UARr-?$-u%L6>?<!`-m{T?g0Nnkm8%=5a6|JMRSBAZ6`E5B<hfFnRjV
fqNfRtc6p(mJk*gjmH*R+Z;+`X=VT~;e$(5lpH1_upE#nD&S=_3)6w96rK(d(U?@h2+~pp83p2&;PU|3eOq<)?&f4Xm?A;dogq7X
q`;F)ps=p3D|3Bm`I^|8(Kb0%ZxTKJ|NM}!hTZ5Wr3EaY$i%BryWD<kA{me(SMHQE0rP~{y8s$RboKznI%(oFu2XP)@@&qc8pcS+
P@mNS5fd^D6hTUF=eKY$)d|(nA6H_A+4n&M{J(vH<ZySLVKi`m6uWrOt+qg?m>#yRQp^z?K!W&VEl~pp0(GKH#ZuJ;Mh#!mhXd^i
J1N#RJ3w7R8K6iMW~G7`CNsGd^!Vpy<z2o00lXiGbN2-X8pT+|h7TDepF>6$SmnByVbGrm&nKbIKm<a5N?2fOs5Z->Of@mEe?)NH
2ss>ME1<+^#6-=H^>d|BhG04i0tLq`!e)#Ne<7YnLmC|rc_xho3T^?DL80urK#nqlR8XqJUY6(q(y>X?Uk~GCu}=(Svk+B|Vh5ln
kSCL<-n$34c2Bg#=%{{^uA{b|5|8u+oTN#vDLF6{R6^Yzc|*<ZQ4e$D&01PV+(jsNCtl|sBlePE&y?WkY;(M*1|;~eY{XKT;)@j1
rnp#pnv3oDVYD?9T+EO=$T5QmdgA5Y`#cJyn20`A9*Il^62%b`ND^KMC&Zt5!RwGHf+<QVko=o#5(bm{^P%G=vWBY&c>$p1V`w!*
)ig_DD+g>)5ft`VhbfhAi@CZ^af(7Of`7RaIipEAf#2W5jCDt@P3oV{s(z2d0_virRs}n?NF2ecnvzaHonz%ZA}zNGP7~j_d^cU|
%y7{SBR~-)2}mUfrSFi?%%qTsN>^-46;e{67n{ZUz<5dE_hhD72?kaOUtXCE$q|D<&rj=uB$%XTRD1ZJ%b(M2$6O4#W~4I#tpS=0
7{qW>UlgRSv#%N!UYa~m)$3H?67~fX6agVa1yM~iN(~GwgU_}26ZJfH9aH@ZT8P)naAAhCCQNjqY6^%7Aar63C!xnpXPlnDe@IAg
1Aqy|I|p^@6Xu_3`q1q=5$MJ?27-gyuf<RDnkuRJA>M8t8(&u9gM1h8{TTx^cZTC)SVH;63<qL~y)tPur@sk+?Sh5RX@&|+{)yE4
-c#Mu9jAMAjDU)K<u)B%698PW3Kw@K;kexJx_266rKAlmgAl$04<KGgC&J&`gaz_AWRg7AF+_wiQbc`V%guvxJd^jo@qay!tXxhz
Eo8%=bC{U7PM<Vw^_T3C2T+6o5`c#Nz&QVC`_ulY(%W1f&+31~D9s~Tt1ihDW9iy^pqgKf0m1}*QP&zN?GIC{^hUHt#>Ye6VLF6;
#t$M<4zZ~)V;o6lf%OpQPviYMHvYO)d#z`6^ur!(o(Vg^jMzwiMwrk8peh&xR!76M$A-)=Qyk&y>e?PKiyOBmY$HO4B!VqL21HVj
hybld#Pm?Qg<cdubRqw{kRZ#6mjhYqa}6WOwi(-@<FNn?tKA|TLAJ6XJ@`8m4_-SvM-Oav$-LUGq0#=pD29MA!?@h+Bt5Vr04e5P
xGfG;Sx55^k-KpIA~Avh{jv3D8{zms8P@av3~2pwXQ|Ncjgo7=gx6||_ClL_CV*m~^Nh}Rp6Uj{=#(IAkWQh<AYuByjh~yF^FR-S
fZ)CWof1q$B_$LVzchG3h@g{*X91JQG9LK{8aq>94V?rq;o<w!-}n`0!IQ)j>9Nc{nm*&(C$K+c|C{dn&!T-<QqqZcw8aE6C(9Nr
si!re*0D*d7={RmD^nVz#3d2Pqe?|V5;O$`LRDp`(xYh5Wm|M}D@?9XbuJ{+H)*+nm^8K+BWy8}RR!1zq7Gr=a;=CVq9>4M<YqLk
g*lUn$6C~t6op1OSVhII3Qu<wJO~ci9=Hd#gRn6L5|?2HB$%@6=jG&Y-&EU0Hi;Xyx7=DP{wPu5oPk4$QRMB{#K}9LK=M2fExhp1
HHL;*!%V6sI<-ry1(ROThtW3K6%+V-jy@5d?v^sjr39%;ILr(~3>K&;ATg~(wn{Wo^Bjkcr`k#o$83v1L-RwDo=CKYfcAQ3%#K3(
4y4e3*_sj{>?HLcb(3}gl4PP|(odn%lf4RSbvp$ouZJGkaebwIjb<o`a*e@YI9Tzw5?SMgajY;v6eKH9NdRRt47Ms_irTVUZ9^bm
A0CQ_1T_@Pj7TJ}9J%A!rJYbT$B7^Jcppzkp|G)1gerJ41_H@U4OU_S0z)HP6QNzgY>2{IbIzEz**@mX5f|16-vhYjZKzKkj}X^q
4Vy?toCMTMnGXJ#4c%DdrG;VN$fo<tq$bfZlbibPQ1|w#Nza|(3GioN@$UNZw{ocve)?NyJ7LY!g$ke*2niC@uJD5>1KuPk;oejt
bHjTGhs8=b9dqX0KkY^jQx8#fC>SxmL!JW(lZ(jKwr%zF<6<9H9pSy6Z&R@+zhs(Wzra2R0o45P>!vY)Hr6(3prWRRsv;dzf|(Lc
lP-#(z(T_kgiA?E5~L<eQdxnAWf-xvP>}%Q5Q!B?bn#O#&@Bj3lOZq^Qbf=clrt;9oI|A0kqiXQNK%AURZ}rk(<s7M`E_WLidTa$
28i{X&5u+8qa+0(JE_mf3OwhVb8UYQchKy9p~ay0V{{RuCxcirnn)_<vBJ_s>yjE=QbW^x;LOQHfmCp$Xbm|=Qu4;?;9IU_X{@-2
1w^K1+i=30@vt)^MK&152$c~6W?^A?%_Xv114x@Lvvk}VC=EumX-%<^%~@~{b)2Dv8kjqaB@dKI%zHdYnIPMo=6>}K+)?8mjmwj|
g|}~V4|_Y2ttFyeL1<xSTSK^-rog)4Lo`^1j3*}Z8lkGE5_PUxyynE%OAXR(CKF{;-&^6Prb^j^c0+S*a@EKphw!rU)yh$bA_)}?
99Ia9hGd)Vh{9%r6YX#NH$&7zp_OTf(~aitmMhVRVTrgw0~{KN;;N{EAhNK{@Un`Oap?zP_>++r_DzV0kn+prWTHg0jg5$voWdsS
F=D4_?M$<GWGFpBTqNvO9=o>BVDh~4y?Z)2%z3TI@(aTrL~_p%h+4CU1kxp;FcAszArGIq?0L{nS#u-r8aP4k8Gzd{L^UbR=9@4P
WW>j-t?9Zu8JOzXJfT7|%7(3a2I#$zQ#A!R4jCX=kOY|+Ce$+ud>l+f{O)p~bxaaXUcsld9Q0#u^HcKn@p?QXvp)-f@JUn7jBxKu
tH;Nq<wtD{{{zpLiTC3yEzh=|$a<Q~^)qjd#wXN}U<dM#r(KUE)wA&W=13l3GDM3bOYgS|7GXkD5`{5rI*^K~rU2xdV{*g}NH)e;
hybRdGk`MSH~#+=*F_t7@uyzy?&e_NfOH{%ERa~RRgIvuK?=DKl7y5cBNYt+N`(r{g$oeU6eS}S5l~E&u~HNIc8aQqf*^>PY6v2#
gg(DO=5<5VL5sN!-#=U1smKmI)k<k)l_Ze+zTdy5<kcL;KOX0dor6*Z4M_nZj_~E|2gCBtXg?ds@h2S2x1W8mP*Q#2!p@1exIDW<
&)!WmIV!wkX~gS8)EWZz2y!7{gnVIfD!q@_#3ENHw1Xk=0Fa#0e5EON$;LAp5@WN1KAr9pc{GoFsA8%LRHmpA^(zQsO5hQK0Et6~
>i+w7dc((OH>9UXH1j^ACg7cuuFM{D;|ra*?jVbZ@gtxfL#LYK>&`RYJ6(aO_D5tXqMbUjb_@qm(ZO!VWH98wrFS?qcg+tu3C#2~
Fic23=rh;cjRu2EES3RN82kELjs|9$?JeK(Zcb}z(P>3!)M(o(Alt@NWb)zj_`o(u2ad@0Es7v{QWw&8J;5d#-)|lU%a;xK5Q`Wh
0wR#)lbZ<ljJEt=fFtSomO)?MALZKnL;F3n_2J#foFFgBS3mO|*jwP};I5QF0zz9?{bsl^r=Ueh(?c6?uO6;N`N-%<>%)C_w}Pr`
VuEOR&n~SBHw=)BnC6hGTPD%ph(Uo<M_mMFfW2mgI8ig!XltMV{$mjvJR#1QhC~wpKytqcHu|jdOU}^odl@5T8axCSS2!v*Ruq5H
dVwu&DMJfrnt~^p3BIMsimIKbsMT?6locTf0g#}kpush)87zaY;)8dbQi|K!(iNS=fz>$(fkVQ$losj~YJ`tBe83<we9UFWC)csw
RJwb^+&t{T68IOD!$^dC&4xpTY6fWUdjbpUQ)!I>O6sD7Jqo@IGkO=0UG;DpHylH&0;%1sfMB=+?AUWe04XSd3iQV%Q3i<s);Of#
ofBuK+_z32DpF#c>{z7cJy>9Yg2>TvDlOn73A%(*nv2*GM;E{rC_k*I!?b=fx~jb+1V_QA0d->>PKkSdxG&7Y9-x@cgWY95X%B9d
okxwco-RNpA#h0nBQgnHAg6d-jF*xNtw<I`Gtor?OFrfJihfLmY2RcgO?NnTPRXYjchfLyu3DSzl<&!#n-H9r>_FK8i9l2h?ZhZK
<I9NOu7m|-peLgPghUe&)21cD7+f<J;<kixQ5wwefcm6eQe6*Tq;;!3t0Q}%*0Q|bKU`<mhh*{vazH_$&5Duhew0!{8kH409yeup
Kq_64Mki4d&N%HA)&vI1BXJm^-Jo1`mQ3v*F8EDj3aCy7E+HJ_gRb0LGjLo61JQ8eAb#nsUsfPtjzo}<AS1kqVhR@1GdC{-4hJl>
OA@xeQQbYB%-Bl6?qo4Ej`W5qM`|3nv2$xn<i_54J&H`oG+~=FvC#9VGCFbDk~UH088<%^iK4Luv<Ap$d{7{d4C~suHY<8$OnNTL
=wwL@!Ff_3Pr-y4g=Wu`|7Q-gHb6DF3Oso6Fer!|R=WgGx?mC`&o-8Mno9!=qgzxx{k3q!kwdL+g&s&Ab{vU`+x8`q)(s6o(p~6D
1cAq++|eMBxQqbM8BCKM6wxAHv}bZgf}{eNfx=LoQ00`bnhpuTolP5LjkC8Byb8Kdccd9&)~y-61~8DMP{~`MCxHfPg22W~43z_|
>{%0WVz5lY&E+TOOC1Y3qz;4$YQYp}a7aOMnj5UbU~^%&I(rlw2ua>ZaUIwu0I8X-U=p-hk_AwC781=2@IoUCVLg(AA&7Dl{8f;}
<c_Ew;A`fY9N)hN_O}#4C})FORb)v8qZ_A=^zxeyk6Q8FXlqW?f())OhQXuAHxP^y3~|<ytP2#RQ^}j<-uHMqLfA2z7S{Il%G9mi
D#~^aDx(~^yJ6Q_nKrk2)ruR$4bD@5FvJ2(ln0KTp2c%|DtA2+G>=vc@Dj8tqAFBExKUL}?x<UIbXF3zr>Yn1ruuE@R#bzgf)#ul
V<d1pkt?kV9bShgN1Th=qj3kC>6#P1gC4jf&PL%?sk7M-Oh<JS5x7>nm2(WBqqVmxk|u`~#BMis#zeD`0S**S*Oc5%MZ?_<aM15j
qBMP4*M{{v>vf|GY5>rwfP7B(z3xDwjvUt<6E(ZK8k!lZe5W7059=@?dGWIj*2IA#Y6AdhZo4Ef40r))&x=5j@4=Nh<x20Vt@WKu
))U1(%L(DtE7I8=j`ypkUDy?cno99$+ACU6-n6W!wY>z4^IGF86y>Ggo)&=c{tPiu0V)+a<PO~6gmm>f1Gs@;1*-|L&xI}+SVbPF
FbN$5vh4?c-{=2D@O$it)zBPV0iqPzQqf^~vvN^Lsxct7XjtqOM3tzE!5tyuuX5wW#-wloWd)0tJSdTy!+Zjkl!*HoJBEu(fyaEE
dEg7`2T8`<sgs6s9auo4CnPzH0eDGAu2U&5gyBs@<+f$Y0nGB?Uk{wzlBkrA5;0~Gj;%6Jjp*hvhduQs(h_2}f{Imgm@<&^cR?ZJ
wUHY^4Nd}CK$wI;oNI*ClWoXhP2!45>@MuKjcZD>QBHP4q%T#RlJvyXA<JC32t8)uv~&XFyLNSx6RL+2Bq~Z1a%Y2=uR94hIH#U+
<*bnw0Ki6DD-86wanFwhEtjFw3IPpML7Y?&nvh8Gm@+0ZmR`H!jx8}`HJx6_y`Gz02fDMOP@+hn8pQ!luIZcIlxxc2;lA83*A}30
uGj?<VH&k$9~H|qh8~<S<uHpQt<2@C2HP@<ZA&oO3Q8Lqzb`tvIAB+wH6WVdYbd~3)fMeF>;}~4&WqP$eF(AGp8~i?ST;Hv1rTF?
!QqKPbs#AqVG=S}q1Xb!<zm!_Waf7Rw8OMGlQ|q6Ij~ejb~PLkG0!me0*4X+$P1`l-!^aj|4<-0e&xyYFZm(kF#*WLrXbYEy4b*C
ogvE$yOb-|r(19OeynB<rtS-cPv3y+CFl#!+tgtI4rlF6_aMqalfe0bFm)n<uGWm|b|H-}(Pa#u{0BhE8M6$aLJU145HJo%bO>L3
kIqLENTEQCRF4y+jCyjkU{Vp2-U)a%6OrH8>%AAdFzpAXb@%Wt=8P$cmF{GQDYDZ(<q06jw-Ow$x>v8d=u3Xrh8lrFyUa2V6e3Q?
5Wy_u#)v)_;ncCd3VUm9aERA`M_WUdGZ3FT^6+xQ5cVH8Af*)p$^uIi&OL2a%%pz`LRN&S?v1Aw-EuXa0__ftA<3AF17sqSs#^gT
1$%9ani=U)fIM#;Xtt<Jm&*?OE5SoY(AtMej3b+v==Z2OktA9QnQn-v>ev*Di%H6Wh@%uh0g>63FWF8Q9DW|saA!?{q_%}TFsTd%
<JkZ_aX{`24cY><I%l0sf`tM?q6<<)q)g6_4OS-{xF+1rfx)8=APAJv%qfcX)y~uM_;NZa_nM{*s&L$g5-vs<jYBd?E?1P`$o3U^
L5xNaIzRPJh7j0sbKdp{B6db!g%hF&@^Hd;sBrjOKeUsmdk)@(C6R!e_(0szC%4BvL~LUc(uFNo(4=k%g|KRi3N#TEwh|yHq=OY0
BT`NxhkZT6)(VjE51g8Lsvv(fUjyL&d=3xm^X%;-nxDcB_Xf$9BAQg$Eca#S3kL3S%UhgiioueZB$8<7H*Ma5#+_O=gYA&=0)YJF
-NG+KJVWY!kI>Z79dTgNByC$+D+SR+IY5V09YAF;n+~3FwA?lH@B(|!4(gcT<SLfMWuOYKSXm4)jf~`Mu##IA9PmHADdeXR(lCa;
vTy_A?bM+kF#9%`HX*qGfd^oIdv;0zf?<fIB3?L71_&YY&smVB3z-gC_>#h8^r1i|#H3%vF<7V(%j3by2Xyb5lF1=#3b30;Mb6-N
#@lS;zEeV?a<AY>A-3H27^63#ojRV&)j8^2uSlt=Y9b(tmG}Y@Kt`fG{$Ex8r2L@Kw5jCkm8Xs!H}KM)%|Kt`7Mr2jhLsJuoVn%y
gp53n@(}-(<WC=A_<0Xg+kCBBG%bx$p`$0-!%Z~L+d?!Z(o#h&5!|k2v|~i<zPCHapo!2POG~r?4W2W&&Bh-9jf1I$HBTgdP=z5*
<?!m}Dd51wACxPdic%n$exDE7i)|PZRT9KSRuKSxC8T4Ibtqw;8v*fN^V33tC@LZsp*A)YfO|-)N=N$+L$^C!gC*Dl?2sJsdcvEK
2!jA(pjkPNStEn>(+vLUGPM!ZED}J5XK_dE{4If74KQyR9FW1gxc3~kbZBZsYNbtu)oDa=B2#^99b!9{yX$GqTf;b9QB2(ggn?Sq
AhXK|0%B5Wa-#|BWAYG?=T{SY9Rfp;#DWCfxs;o9BsWc&3S4BlBuNU4%=URmk<wLb0dN4rK%|%?i(Q$Y>QC*T9jY5ph<)`vngAjh
fqMd=8CsfV<3>hE<%)h44is{0ZW*15Q=sDQbk}f?QoB$C$xZqMGL0^eLJ<GVh8SQ;s#FM~Ku#zr(ju4usDUX*e_AI^+AhI3DZ&Zr
Hm0WJ9<@|sa2q3$C#d2EJ*m=mkDz@%-!y$9U};bJP88jHmoS@ij7c1fp-a>0Ob#+Re}$ow=hUQV_(y@oHk6dw{=h_G$TV1gEx0lq
prR23Q;t*a=O>6CZ^`&4!96XKWcXcRP_FDZK=`K2I8B_k6^*c{@LWj`l;z8jllBOQV*o&g1kXkickKG_q351^C*L#UJKtXw8HJ$A
yu>vYhtJh!McgSdIs4Y~kk+E%jezx&&pG_0elbaA!(F9HZE?Qurf6D08zPM<g(P-Cq{p1Fd~?vuziyvmJVD?96u8C#w7I}8F=oV*
Eg@Vx(eozIAhQL~JWfIEv^6X=x~^=l@9&){E9pm+@-)X2!`@o9t)xnNmSd)LrgCWbQI&c&Q!+^|#i(sfZ4kE7QMMcw+Azc_g3P6z
R<DuFv^F>;EUK=+@<VioqDe7)6=aZ27*q@sw1H!7_aPn-qcz)BOC`}1Rbwp*G>~&c-bYh>@7J|(UWYNdOW5qm@O&DZ!i;R9jc8+S
g6$bOd4r77C7GBCCL4J=(l^zr2pb%bZY`lP2=MkYh$$)B^KlL(uwn+1SI=RSb~59+n@FVI#q|*i$O=#hSsbc@48@j!+dzvwVk=(4
qIaY1oU3A|hp#SJ%g%XRT23-WvMoT!dk*p7icpY2B&v|ABsK}WNaBYJ)C?RI2<qa+MRr(1sB;=9rk!We9jE5nV|F_l6D+dIdqVQ<
*;0X?`0zZA!kX-*DP3uWsHp7Ta4sPJ=<tPJ!An#lNfOjD>^VRtvYZ~R*f*v>FHHJ-PI)nk>666Eibk3uDW;7QWvI9o8EG<Mj88!I
AYnGhWI^fZLZA+U52)#Sw5VR=*zy=jJP-gNC`f`vBxwO8B@$qoAVOvUr3OYyKp`nwRLXvS^fo9xkg!P5n@>^1@Af`r<A-fg`Rq*1
ITI#kdwGP>&O_>l)h17A>&xI2(Ss2fFa^0Y=Q=@ZiPsNFQo%^FG9Q0sdj8KkHnpaW79X2L{|~R^Wc<f~-2_D;NwxX)-;SrT<*C>6
y5nl5agX`R1VjO10-kp<Ex2g}8*tlj({VhZe4H?BJX=XAq-vvDIhhNEAIWoX_-kz2d6``C)Xd3}7~-OnLgkW-P&#)tEzrU0S=1B$
uNZSMQ~X}>jGd)lYLAS8Ohm~r6pT#*(v%DR<hCph65B42hj)r6oiGr7z(|JQh+rQ1PtWdua(@EeiQOO8etAEC*6dbsdC}qGjPJ5A
U_`z3|7o+?%!QWIcd0N)qNmaHkBw{(_Sv&C_JC3}iv%f3i9)#pKqp8V61g0pki;88V*?g&Shn6S%>@M<!R5)RCXN=1n9l}-7`6vP
nagQqX32(93kzCN5;9b+>8-cT_XE}8aFVL15aUHqPz|=DLOI!q)|f5NTnD|tB@7ln%jWM=Pc~^vic^rb!;QJXF>tZ9sw@Oh6oylf
Vh&i-Kv={{rn?3)%yUB}6&^+(Xyo!#<oc0#G)v~A5*jE%ON=*i392QsmIBYi)%+;_mlYqz#x+D2a^mKEL+1g`T=-G=Hc>p2piBlV
5daCd?EiQ1{LD?}x5Y{Y1d;M1$5EnvkM;3IH}k`dQO)xgO-hmdl)!aL1~G_Z+I%Q%$sf|mvz!>YI2gJ~V+<2HT5Qo|SXLVfB<1Pl
;-B}^@<c_Fe&f@xmqLD|%2ua|$gbV@6JnRx6pZh;`NIg}9?ieM+L}hbdyioPI!>V7h|}A<BnEFjc7X?6z6asJf31@^;s;NZ1JC^*
z<t`;GexG5SF5|fI#Kk>@A1Lyl9Oa^gA(}LjW~tlp0)$v$*|<tEH_}7{umYvn}N#`V=YQU{nW{cKAkSJMl2%eVkGEbR79NWoVbMR
;X^_8d;%~x^U@EGT)_QFL_@X8m?2&xw`NjF%4}S=+dPo)zjsV+8F%$Vj%~E*jLI79Fe%bbHrNe>6v9m_JMpn2<RqOC=l$93w9@R!
ji+32x=3UM7jn(hC*J8g?Y?a_ez0IokOm-Zg;WYBqXJ@}V1;{?=W=!unyR4WPb?gRMuLlM)Rvru2QjX0TbL+_Ze+}pAVg3x0A^RU
MA?M<<8I>cJIr+erJdBnr%kYXE2)xc?U9(|pRqKYZf0^5(d(*i?aZ=I64?T&Bot5=<->^jkO+as(JB-jk(rc`VIyYpGqh4W(CZIm
4eSgt3x^N8-vDsaUHhe=E*R|Pb!%qPGO-B|#V>vDcr8O~nTZ}Zz}gB5I<V8gZB3AJV0$;(_|zC4|2sPJl!s9cjD-c9<qb7p<-HRe
Vd_;;T+j8P-#k76+5E-jX?mw2K+BmEND}9O6Efyc3uzMo?S;{jf|O!YTBtyv4&F)a2O=lbJRzj7Cse0nvyK`z3LL<BIN_fN5YW&8
N_i)!G$#@VqyTVX1B9+^l9+?z4zgxVjG%qb@c))wVEpoMmo+G2K;Q>7I6bOi?0z13HyhI2{x~}4g=giS5l0r?;m)ph&czZHn@4+V
xf%dBIl+yap={~WWAIbk<Q;tW+a#X3hNpnvLt7`P^r<0=aCu?#ye6K3uUT!-qBt+Nm~7~n0;QTNf}x37ni7Ex1EHMQD2<6q+{-N*
9?woDIOq%=U<QHJ`+SDkOQKW+8tQ>U0nZ5eK%`$5AF=|GfC+^L!>J`>eKQ)|`Q#<mk+_ORKQ?JF;gYmPQ7Psl_eSfu<QR`XbTK+g
d6Q#@l1bRfRw>h=dLhY^blg}YFCG|(1St@QZUPR0lYl=Sgd&iXs2T}2>$s>kjin8Y7$QmyY8euPZ4yx^n&=#@5FRPu0fX@kr_i6=
A2XlJM^|c6u>P_iH4s0kJ?LW$=TF|?>7oTRF|m@0i7G-1p&DW4Oi<AkFi_D@&{GXbK}E<hF)&g=G(j^dMNc-GcHdFQIf_HGsKt=0
hQ}icj1*ETtj%1v6CbveIBlbLQ;#{5%fHE$^SLh#iep-Lw>5Ewk|<&Vgqu6E<qwyq;gB5=ybotAydiO}$<dXWfk}2!m@`zh1unB5
#u^hx2(E4hFH_ND@*`ak^r8JkB0@@(kjMoJ&=jXIl!USe#elE_pYgZld=K!Q1yX;|SxXqjw#L>r#*%`DAv8FO)}}&=q$(YZRRrpT
{19-WYO0DQswpU@2bPVqL_krEf+V1(EfzM^nv!awW@0pCq9B1N0JV^HP~v8jT7W2NQeg@TXi5f@Xj%$Ir5Z(~plTo}N&uk<h=zpL
h?0<{rG{b<pi+{7q+(iXnrWaSLMjBH3I_p4&F|rL;_G>Bcb&c1_%{(hu!JF40HhL!xn<qLi_2rQlYqNWJPD?OipX_QbQj_&`^qGu
WTHx@Gyn?#7Ed=0yL>j#qm-KmpvW!DLDq8bNFjKSB9Q41A#PX?yq<8)Mp_C28R;?@{L2pRu^`@JM{a71GHJU})}&1UHG~b}&^}-c
Z%)ry($MLhGUH4ejq|{MWR*F>G^|8P-f&JR%EVtPbJLodt@x3?3EVSgOxFvz>m^DnQ<7i;AiAm(9JCXpa;PaaU6PMhcs(&=crP9c
z%AN9Qq+=1%We-t0SgDbiTt~a3`)UB6r%T|3TwAw0gqrPZ`vFP^&VNwYHb|y6Y<}m>FN8he6VBeXs$Vb%W3zULBgM<)KegKk^%U+
N8V%%D>8hx;eN}o&M1KUF*PuiBoFtLA4h5*t_@KTcLu5mZ$<!J4Y+<JKR{&<>(kELuT*C_#$#j14ujSQNm>#hk^#sDp8wOJX(OtG
x0omF1pk>0B9$!!9bgH-IjJyq&d5wvLsT8aJ4rqNu@A%Cjj<MG=WG-(Wv*OiPwB1^P_<P`S&Ivmg)U+lLtM($)rMo2F=MJ@ZC5R2
G?h_;$0Jlk;|`FCqgkyMG07YlBW;%u!px+%=y`Wa6e_Y+N>bICbCknw;fao6ZZK{;M5Q&J5hrUrBZp@NJhXug5ok2ATWuJL_&h#f
r|3`a>0iQLAbyW8NK>N|Ow5ciiOHOALhKyIi#Fl<mpi5a(NF4P80-UR`9xSw-GR!ch9so!QdT07|44SInVbQ`D}^#`AG;!D2hlns
(_)85+xkPIAbwENsYOJ=e{ULAhGit6rWOyn`=I;yU|v@V5XWW;5+yk!#y@Vsq+I};7|@P|s%S(#iFC6EC47NyVBrXMPJLhNc`qfW
W9o5Y?2#kbcH}p0x$2-7@yJixKHdIW3%?*eko6{xu<uExHp^)uFeQSVzaK8dIEI*i21Ct;{kKtk;iX1!H^%=gIrBqbzs~77o07r$
^m1+3=7H>FiU@)vVHzkvAc%=52}9|Aq8KSAp4_^1*znPQA}1sOn4xH8ge8$FOZH@DRG}znp$+_eaB?&E6jtwVkHa{9IBS^^{8pDf
@;bn%Op;)NyM}1rFyD7@iSk%8s9za*reY7ubKSh5{IuyktcH~%5Gn^sP|_H}4C8FlBBl)$wsHDin_1hK%z`imGBR@2HOpuiFct|T
B<@Hb=j3sQ_J;}6p0Jovh8T0}0Q@j^y!bu1O~~>RSe+Aq0-DG~-``CaE`(U}FPZor;68AJARjVnS<B~BCeMNJ$?=!FQ0}5yy@s1(
bZW<HsXsz~NPe<k!%ny#vYL#s_gThH?2z|N*dXnxvotIO(p~9-k6_@y|7d81l_6m7V2oIdoPapvIj7G>CfC}=a}Yqxp99iE>@6bv
p%NellvDAI2}raGL=7s^3ZB2Q@i+nOM;;Mi_5Y@Zj6oW`f!Q8>@?QtkK}+m$J;aOm)U<>|XYK1;A?`pvc>wtw7=e8u6UqU2l2B;|
l_pIO*3{H<5r%}MQ1F#>hY2*1Yb59$ObJl}w61t#6Z}l(nY#vJNbKaF(LB7dFga?eH0Uzpv4K--u#@ac8E|7Aoa10&N94!U!Ol@O
YBB0`Lt>q#x~iD<neh}33jG23(%>SUc+eb)^d0Bno9xcj?*yoOylD-R8$Mdy$W7je2J8&^SZ?A3_}dOQqJh6dT`bt6v^fmn;ej+g
8R7oIYX$9OhdlN`&gKsVrIN^2PY5Lw0VCd|{CJ-7AJIbJ(?+z6_*29a^Lo#$)7$fK+vIH9wd?4^_V)z{QlY{f9O9OWr0^TL4&nOo
^~M#zfs#*Rb2Rem*l(~NkQjvUoCKxp*DheA#vH&0-h{J(7iv)|OpwnIhiTqUH|_##1n(y7KM@MaoTVtAZc-cQ@jK!46AHJ$Xozq?
4yVXLpCB=b@@yyQv7xL5hEdnqw%XU0d3Jvf+T}_%`x4>`N|9Q2)ra)s5nOSKn8uxoGdeLuA%=EzW60d_+_>-w*9g+sGS{4bz3&j#
U1)UZ^Ent+XOXH)IqYznVh>aI_`lS9kb<x`giByjaYT37xX{U$n0va|ZAyfwd5V;F(K5OhKm<{Ms$bX`4b6t3esw`6yZXZIJ~Wk4
ROp=TnfK?{ZD!^jF|??+N`D=-qj2jdMnF8hkU5_16b?Di=BmNUc=Vun9?o5vMqF*{SxYrRpol4?%`}3|2!kfT46{9c_wRDs6&cGg
5i(y~iWLnjBA+ey!$Gx`lG7piMPmlclT<T9>`v{CK^jM15OO$F7Rnte;z6wst_jLp1C=eM;cV`kHf?#ertC8`PE(rA<o`ZHWWtRo
RJPd4v}4B%Xj)!o>vGJn*lHnFE*JREQ#X5g$d;4bVLm#B9%~pOz2wak{aA9x5XKK#FjVnMQxx*{j5-XIo9*T2AW{}`&p4J-RSm6b
TXV-Zn&rZmlHi2GA*3|O6j&UD88vsRqtm$PdLEtzLetuwuRV43<8IxC6L@t9_zHdu1uZDh3$%qS`1NHeX+sJkTld&d;zzp0nKNS!
?7fNaGm;i`>I54ADbf;`5Wzfp&i&$_m*UFkDkw)nn^86}66rrpki^KrNCB^v`pxTVX%Nr6ZnT-gYc0DrxYFj%YKr&m`MOOB$rqCi
93+@^Uxv#Wc!GC_U{nxH3Y9HDf@A<vOvQv8%o8?>65I%psW2=+1zz{9Pzu?Hq!KNy1ELW!5rd+LHa?c<f(8qM$VEuG(bU9dS)qh5
Lll*PVc-k^VQ7k)s0l!c0w6Z$c@_g~T9UD=h(?eS<Td63s*$D&1r`Mpsv;%pWKyk6uu@VPD3)b|j$4gE10|8hTp%;%X5Ata{E6lb
%kl2ab8GHBrquP{cp!8W{c3>hOk@DsI?Kn7921yvAxWnY@^ln(GJRJ#hx4ppQ3X2*w#TXGWoNbk52smHcRsjdjKPhx7TQLZee<FT
%rfrhse9ABd(t6KLn}VlQ&#Bq=a=p^`0uylK76_8*y8~V0i1QTbT2!PPk4uST6i9G6st;#{>}%|W9~;`x*s%mN*?eW9<V3o`NNCI
SohJj*ak)>gR=d8hliJrHP>H$Q<RCeN6uaF9o<6(LNb7~C@6i)=*Fu`s$<Q3RvPD2IvM}<JU-tWyD0Gd`B}_7wlwgTF?J3a4xvSZ
+uX#)i)CH_s1ar+(z2K%pho(Bb^(BVA9T^`JfqeT>v*rM>c?g<9r4>{#EY0pR;W3e_8I0I412`W0oHooVKPMBxOeyJ)K4~`s35T@
Xq_hr<OORn5mQkF@^kgZ?l6AH?a1=P6);036eShdO$1aE3PcAC&crYhlod@BLmU?vfqDQ=>7$qq&mhkYED_XnQ$-_I+7Wq@{9gM9
-~gX(1P~1)^sf-+YvtgBp!)qz6T^=*?0~H&5@KGt#MMA{@;LI?nxm`_Lzn^YKf#bS?Sa=|@9EFb>I2J9)36)5;@$&^I71U87^*A}
P^G-W<2odwN)BvNR}62QSn_uk<8Dw*M3nAWI6TpUo#bSy8J;8=J35&=XeB`M79>~#C|E*C*lfwCsa4u+03QMnIiH$n;DX0Eb_^#?
&#XSLWDlg;)<q)9t>r&FX!2o3K>ja_!RbKfsUIppvXP#tYlMX=Q4oYgo-X(k6D0Vd2`Prx1?--rIRepmWif?-^9GrM9c`}U3|)@R
4hbl(!J!XPIiaQkB$I}_pl%<y^!1+E_XV=P{LK5#`h1PIGvmX{4dm+zRGr7(L)IO^H6%EQa^gmQ3YgTtrlkmXb}wNC4qmoyVRo7@
he!lUs(De81F-j|KtvOk$ezVXci@kMrNIq7$NhB1b4q;%o#<JKDLF2z6gYj#iQC)jJq7H55`hB%`a?uSQ52#1!s(+MQczV)tt|mf
2vSlMs8A0`<nj$9K@etD%w_?k0-dSJAUN+ZcKBe;i*d9#NOh6@M<q>+M+=^N3EWUa1Q1aqKt`QrL7^XI`os2ACX-IA;*<>_6e4{-
m&5fazv}#E2a`0a<=b*P&sE9#(>zl{Axu4oDZzG59{gD9Ima#hH{5Q3A3wR=slEFhj^{+c9w1nU*mZC}FM^X$L4kZhNRVGJ-)~Mw
T3%v;lg`uTa_noK#UOBO6z)YNzh68W`aPd(Nrm7CxP*gA53Jya`(WwQq9`4Q?%<s=hrb2Tf$AS5e@ntVpv5<!c@Um%$LQngj)!Tf
{}B)XaCZW-3=dOp?L5t(JZxQk*UxWEHf9u|ckbTZJ3e`jh~Zq+obXVJ3YAKECLs@L7eh@&P*G4p1q^M((rFQu#$l8(mvpGjW%e^A
Eulio)xJC1j-ER1sB@f0ZEVx2!XHHf*lBJ9r+OTn>CNed-uqqWAw1!jo@B?CNrB{Mu2R(Gm<g87TuL@IIAwX6+y^$~WGn*kp@kD8
ZD133au2sI8cjG`O?2>a3vGb_#bSmfW!aHxVxS7E6bTl3t4AytmZ&k7(G{&Z7M7J8s9IG486nFA79z?R#I|b7LW>h~FdG|V#lT@;
k_c!KLQ=xGE^`8@41%))5=k)=bu>~Q)K5-{!t4xajJF~J_;P|N5D{P^A{RMkm<uwTva!-MyjW1Qwwz+lTrtc{Ny3=9V3(TpsNpo1
BRe_Wcl|Q;jz+F@%-cDX?gHrYJ`VIoMBaBar6@{;FCDajqAR(_#0Kf=9wB&i_0GH?+PV+XRhQq_t5*k}qfRz)xn?d|EmG}j;l>5K
hK&f3Vghr_2MH*=*b7#(q7OG<<S<uz!y3;j!esM<z>}Wbrf6iCr1JUt+7~w3seKz>CB3<;mq}(xx=J|Kus2IHS#aZxPNuo!-+faB
8&(Bt$&#~Mmc^SJ^X6>pn}!L$Efdd;lCLqlmrfu&f#a<{$f1|Wyz`fVpMK!r(*`Hw#c~H(?p$-r+IZ&VaoiXsY-t)Cp}rBjZ;a=x
#|x)Bwv>=$K^AQ8(j-~Z0XRn{5`}z$F$_V&<nz5ccfBzPIp`aeYS_w<$soiXnk)ebCR`L^+&T#Y6@&t-#i14~-<2fCot$80aAjL5
l+0v=IQE!8DV}?A*(6ug03pc}&siQuoeEJvQ8*R`WK@J%7<2|_vBxEa4W0)IH``5ua2<4(UHDHA2)1L-vlmR>xcPdc%R2hVCx%0G
sIS#{T=*kFtu<81Egj4@!_%w{l`NXBGr{p@0dG8}Og8Ii>FRyT=RQ=~aZbc22g{z&I_MtFc6oIZ1M>@Nf*xyXDL8WwLTH}Nr6g@4
2%_Nl(vnDx2NgF%dI&otM@%t;UftMVJP$ZS`sCl&3FIKY#guBTe_ICx$c#!MW{5#7vW+bwQ!(6Rg4wLJ%}Z7-wg?caVx*?VTCu@{
-B9rHKTnD(^TG8z^P`D4a#yk(mG3dg?42XBuVACF-Q`>kLLHFlBf@k5cI8Q}2w1_k2$QfooZ*!YOC)xjQA9Pl!;d4K=MI>cEGK7&
0oogr%yBb^h66uEOMnr3Dl64|85KMLkn9KXl9ZuRlR`B}P{foWq!Y;W`h>{0v1oR}N2^BR8VimH#OB711d@R?5lK{q3HjNSpi5;n
5Kt6D5Rg*3z*9t0x=m0GG{k5$gp|<{Oo<edRTM<iK|?SBMF~L!B`i%7K~q$cN{CR@L=jYt00jz?oFRx0v&aukx@4+!Vu(C{DR;pz
QAh<S(w{FbZYZy8CL?e$s=Ov7XjUSDDP6{pQMl)WPag2`&>RqX?8m?JaW{%Uoyj4E@G_l%py{DSP~CPQsc57rf(e33h=d9$0xF@H
YAO;Yno6i8)eD(vLLiEiB&jMUAfU$3M%K{N6%i9u%oNEGp$sVz4ks$JV9Ti*h@hfLN@)VLl;{>x)%6wNM41301cFLapoyF&O+{QC
eWTXKBNAl2y!<_OU-O52DR_wzsp4!8J~+HS2lSOtQB+g0fOjH7n3G+?p8`l_Iw(Gn2LE^8;Ar*E&2W031oclXJpHB@WC5NAT<<n|
WCOh)PFdV+?=qkq=}M?g@X{Xna!QQ~M7gLa{qPw<j#lCaqCjF2C375d;Epk1cxxUtF^6qy4bQVjj)J?#!VCx-cI-B8HTZNrL(J3l
kq<W=k%kT`OulD~d|H13T1xa}Fn?fR?^+AIN#D9VbEp56Jo-ikyDbT*k|K~jV0husWFKODBUfLfdm3h?ex{7shLJ-hvZ0OAW-EpH
ZKn;8h(A@k>(02iS`#dsWG~7!P*zUhnaw$xUgF>cX)WfhhiSGPIXw;v9PJVaLTm{fz&FEbx^FEuvz)L)w#?j{VbhqlboSlCV3rmY
ot?6ob)eE<AkYR&N}!A(@Vj795hT)4X-siSsqu3wXuD-0=0k@9gA+9sLmO5~Es?}QZKF=68l<Hv12FM`{)F*6SB2LaimIJdn@$xx
7y3GJzKp>Y>&5#pe$oSj)I9>6huTGkDTxLki8(yclQNaP_-+JaF;eL$bsGq18KS7BXq{&ybAk0dys)3l-;ut=hloFE?5i5za!K)V
4yW6o+|Uu=4e<seZ8&7E%)Gbx=r}Oz6K;#Q&jSD6A5RX>^Lpd!(C_ek@U)>z5Cjz^Koko!hqr$`KNBArDEHe!7>7U8_5}y;f6~ne
vSj5ZW@Ug{hl+CRMp<R0xQV~gx2A&@zd(io(^7-iGf(8*#{a4|hnc7P?p$BNS`w73!zeOt6#*pP(+(d7WOqkwQzbzk<sgyd1m%g-
h2RYLy-U@IUPOiF>t{v&5e`St{!icOL*4k~odW;>|BSLH+xs9B?$)54z=OeY^HO{MIKlGW^7<q5?tYl>J$-%ROVCn5>7(Wv0qO(V
7~jjEcqaI&Q~9JcEJOO?4k@raLJbG7U?0?p%lJV05*&r(0lq*)@hLi_FnM8cN@E=4q&%<64Sy0n!<WDw$?-1kdS7ww5PLsXCLny3
N0h0wQcH#vrJw1HAVmR3DGUlnx0Z4-LeD6Yuh)xcBLaFM10WvolEctX-3b#iG_)OHMx3|%AzbcK*C>bBvJ31z08h1mDM4uvJA=)(
UK+a?#A1Gl%Grr!GX{oGH^`8X&{7EmtdRKr)5L-x)1~??_(x>^XzW)c@+d7}*DT1}Au-N#g6M`GOu`XRQ2`}13`|K&Y^j0>jSi7N
Ty_s2(bvXPd_3SBV2)tLq{9g*K|@MYPj4VNNcjon%ae+PB8D0euVlM+iM+x392CDn_!5EEd$EkWOr=Xfo_I~uphXoS3=qKD<hQ;9
k<}p>fHP>U_lEGfA;Ks@*BiSI*_3|*?!nsYAd|s`LQzZCnUu3ea@uoz^Y*xOJQ{nqAc48k3{J;pek2Q+K%-evz#C4W@2F^}au&|y
@55sQ0YnrNBuNbeK~xlgQl%*XdX36#p2#~ou;2sF>EpyZ{ZJ(!tpk*fuSHI`MIO7Jz}ig_ZMq5K2g!bZ;|RpPkkBMb6oAS3+Nug7
0A!pPO$CNW<u8;FJ5MvwAI5(-E+4UdL!^-7ktau&1^0h(txvZL!RnLLli#5fXH%nOFm5EEa%40zBmQewdQ8g%^DP0a7{eIG$E%6L
Drl)ghI7oAA_;DDoKhn?PDTpj5Y)nG9TvqJL@j1QA_>t&wB(y%XdM~@XH3N7WpM_grY|;XWC)@P0uI^h5b~-YoF*z2pdgUscVy+e
xdZwnJLgl7ehr?r8q9|o14?K=S8#Ds9RnVW4n?UBLGkMkR#5y;n7_WG^7#abC7?FAxLE=uJ%jax(^5bcRXo&(G;Fr^l6GtdT*VNZ
1AiG1)c|-RpmHEyrNNMQXl@ibr-*VO-YLnM+4TFov=7^LrpdwJz*s>~Iw*;}GGXe25N0xlLO|wdx<GMW$X#x%`q0~NklkfPq*fs)
#31{iLx3HEgv13VhXkFJ9-u~wUP5|IgXhM*@uWfaR#)*~pVDH?QAJq8+!;Yd5eekNx-@G(H)g6QFpj|YoI2Cvv!2=@h$-3!i%;Qd
SuDmWx_(cQG<+G@icPVBmBHhYHiCCe0O|prAK51#H2|GHq1qnM^X~RvZ=?I3H&!a5JAKy$$zy6QiFzJRu-)IIPW9U|p5*U}CY>JK
jl1oEoh{~m>zvMWp@|V#k6ons<u>RZ#YP7PcS3xeoM6eT-u9D5-{9R|Rus;rvK-l!L`q3-G~vs!<f9g^8%rs8Q7C3ZQ8NUYOruy_
Zb96;7Mf+En~8vfrifuMLVcjN4%xwd*C={OZOnpNIT24&OrcF}3`LDa*xGq50W$JA$DCIik-*#!bZ%j-w8?4KV&3GBXRs+F-9Otf
3BPaY`u|wDi;wSyuk~q_GrKGCHrdPk+MHc8aH&yv<-Uu`P3<sr{#Ou~TR=_*8H_oAc%vJ`#+%i&{2Za;Y}`~sWUU9bL@~Dj8;IGH
bW=il2sfs&&wmMrHsn1oXmWH8{s2AUhb~*=$21Tw8Z}R$AvOc&?(grcljjrmyJ;*mNx>$vPk|00Mn-;Ze|A$K?e|gKdFtP~@vc04
r&K23U0jfX%)g-?GIc&#ctFseVs7^v%5GqG!fS-nhU`?;MxlK*OdRg?`p>C7P2ywm0(wmk<?h+e4y=rR@|cb^E5od*sbKV5Hq{U>
o7YDC7tH(Rgxh+1IvUCAJ-$$f;Sf<zDKQC4RWlScM99kx0RbpdwA8{(lLJJgFcJiMFqwlQO;QlkK~hizIv&tG$OeIEMIW0&4PzA}
rqup<10oLFc<>DsHtq@`q9FCghIipSSbC)O1=(n1!HxUHHwf?ItFuo1?*~r^W;x;$i63T~LEIeY6N%jJHP;2TJv2-nIN8A2?UTY7
a$^E?kvexP-XVfWAjlBflBN*!htN9ie0(Y6<*W^a+1dBx#++p0q6ciGEF!cdktDo??e2E23D<T9)4!jWq(M}YdH%QoIvfC%!5a@j
oqEhk%-A9B@7tt+BgBBju;l`6<7E?v+>~T4<lLBhWwuc_(Xhi-|C#8fT?Z3+px-3Z^amA}HH;GRYAJW(KjRZ!P2_YA`^(5H1A2L6
WY-8f<J=1n$Aoul50I3!1uupiC#8P8JRdNa9~ZiMpBZ&aZ$-YJ+xmY;=?tIv-PYUvU#fpj-I&R<ZNyH&x|K-7j0`=i<=g7e@I87e
eDY%Rae+1Q$JTI6cs)Y=u!IQ$Jzl*>(2g874&-b4eU25)C$Y_hv7E%gFpL#f&t>MxR22p>iq>k_3`0%#<mWMrSt0`yLlN0bO%xQ+
7cydNu<l*vBeEJP?i(Aixs0!Fa~;FNc#$mBMWaOzATcc?6&<z6)G>%t6)Qna3CYq?%N0ch5zxk>siTI;j+uEcB{Y8A<fW>nW{L_Z
E>55=oe&jO6y9u21R2^Ib}>MeLrPU8iOn8?OYn{Z<oK%pXLUFs(73@7f@TIzQ2okbLWQ@JavZrH_pWs0*xj^52wWMKAtnUhE-MjN
Dwvx#1+z<p1xmv~1W;#Z7WK?`W0t!zRP9Bmh^*}65l-H1bIrJFMl?>RROGgZnKb0a(E&k3MHG=lQb}`Wol}@1N~)GZMp~0>ut8`t
QVl04P|!4K2%0KtOBULHwK(9~SY&tOh-p#L1(8A<9OcC7ltQ>#Y+3L=Qn~o)y`w$ThXG_MQh*8yZ+spTM|$wiC5KqG!fBC6Pv<31
mZQs1{Nji7%Rq<T22D+;(dqVi;tHHa4~g~IA@YFw;q-{7dEv>xLSwC8+7camLsS5RdU%*A`)APLkM0mR7m>Uk{iktor=HDrBAw?`
wEbdrDv7S>lvse;puV_3-y#rGP!yCzBS@=M0Gd-uNT*Rzg>)54?3J?-yM)k0&<8fGSR-NDF-U7gt!NzrX2mT7T1Qc~kc(z^7^$Kr
i)7G$vl?#BqoooVhwSV$)Mb=)m|eii6vR_(t|HuY^bIuIP@z${LHkM@X12s*S<-pxh_v)tjCJNXcpJISj<9K<=6LuAzba(w>&WGu
84qZ~-fcY1mWfG5Ifn$!ZV`cRhvIgsJsYpA#h!cz_Y=6+f7J4$J{74s0m$z-FDz*(`@fIwe{#QaMnO~k0Rn&0)ssly{UuNJ2a}I4
S8`1LKX-86zxZdIX&;!>!S(CzCnN{41J*$=%rT>&6&n%&*V7K!<sNs4;~90|@v4a?1}Lfd!)~+Wg+5(BU(=q)e}4RrO{HPpT2Y>i
JsoQ>!P%RR(Z}d_aA+p2h;kaDY+|T+9Hjbm<wPUPAwgp$jKx$FK~Ye_6$CWPK?d&N%n>ER%xW@ff@mnFBC07SAff{7WSH$(?!}}r
bC@|4(^XyCj$w%~N-7}gl~BcT3|kTyAN6#b8$)dB89ul=nBd?!LURB=0t9|(75dbXVih{T^&sp}k?|o<I725+zMy;GY7^m^n(qA$
eZYrE%F1M?m;2%XP&_8$fwS!o;~|O50$~TN*q%D48iJ^4S}8(?3E|?ZI3hTc1Cjn!N)bkpQiTNMqQq!HN~tK7g#!a_{~A&C^zt7~
zsPk1sn-S)u%D~E?iaq2W-3a6CSjEWtW)>!1Ht$JC*vX^LWL{$kBETn2wdl3+uURHbmXbzAPI*F$zBi1A7^@R;bbXT{INkrL~i)&
tLN*&F$EceW0b7$w>}_}oA0#4c!9~2?9#9MHg;syF^p!THoJ|_cn@InK@Ws00?4PZXCVJ*K!r3-K@0>EvQY~$R4hugjMOt!Ls10D
12iPS!yvf5^%X_>g9>ux5*L^XQ;c%EnA>d?27&B{5`d;zAtGL>NlI|ndc{pi6)_UcMKDYZ%oR-3K@dYRO40>1vlE{c;^Rcvga`!+
1q?#4LrR3gLyTts*2NJ_MNv2)RQ5cX1~_U#qrZdY<7%JZeDrM8$)$?;o87<?1p7ZqC_qY@o*VEFl@57o8W}nuW)$qgu?1w0kR0bw
N9rO+hdyNS2#Y~L9&pqL5??kgvP4FTF&Ze+u#$`sq7_UngmC`$+i)l;y8Yz%_vUT*Z}~`~Ak7#kwCF{rGfF?_KcloRR|pJ!jeWCU
;hUfD#5l7|NWE9-f91Vp5P>(g4>#<6cZ#Q4P0wnK71>=IYM)+5nj583d72anB>7X6%jn}mMjQ!Fki9BOw%GuWGKZ281FOw#$mb#A
ILqRNZKZ%q2#{vo*@_(m47Td#SM<4E3QLv^<((}CLIktXEdn%KJh^f;G%2;B#tpKZTN%tl!?@p+)E3<v1_1<7f`RMTVl_H~H4C89
9j9AIpu=3AOyoQu)aBnDLAt=zIhN)ln<8ISyzi*bHM}&tsVtTc4Os5Lku&M56NSkBRoNDyBxc8xGz$RXfh7^O1=E#oWeEyKcih;M
13WCzG=z}o_^^f$gn$|rc48upe;Gm@v>4vdsg4(Lr5=@23$<xWt_uiK338!W2EIBdY!PsT5>3$T%Y5x83{P8K`{nxhQB%FkaW(7&
QUHSxL@9!i!RFimBqo{?5C(=-1x{{-%t6w;LaU>!ioxvOU3XMIB>}@Ba%_Br1@CnzWk{ZRn9B#Hp&@W#g)`r`kj9G4ZK)_w;MXU6
62Vb3Mq=5y)D7Sq*7T!Fps5*-PAby6=)-2ssBqI~IUKsWXCULdiZf+7Qr1pN4Pk=v4IcLC1}G7r(o&F4stp!CPGoT(9n)xbNp-#z
PZ_t}*VzaS1Qe2RzljTmIu-2TdqE77(4d_20M@eW0J9y+!YCGVYY3S4kUPp6a>U$;6S`z#mtFgB(mq&kxx5h(MOZJ22Qb$;x+(==
Vs$}Zrw`6Xw?u%5Y69Jb4AN~<>9!UyD^&urQv=MAolFBANfjvEZUPZLC4vmC_)LZ*`We>{3x_=1_L-Y?A@xf{g;yzr`Nt{0A#=f<
YN;WuHm26QrgkTDGElw;+u?B*K;s=s8``5{<wIk0gv^?hx)kP+bjX<p+FGtV=!*ws5$7)?I5jj>)eXdT-YGsVq)6mT*Gi3P9vkpg
*du$?tee!1X8A#ZU>=}`K!O^@soU~w1r*S1nI66n!;%$twhI<oW2Z>Y%d)Yr)^ekmjvDE;64xk5R}$uEj{yl)NT7412m%#J3XpdQ
ftE)oxqguxp5WMmL89;%zI;(O2SgtS9g0q<b8XlpkPsl4^iqjExYBkY&r2$iypubFv0YpOM21y#*+847aYXj8OLN$!Qy&Fs&hIwu
crB+B*x7syb#aarvZ^r_hl;uAgGiWon@AVLS_J6{P5Hks)eI+B@85b^g_K8Ll))S;0a37n<c)5L^hEhSa#=+fCe(4G7QfvN#?NKI
tdpdhI1rN7alPu+nTl*uO(sr`CpgwYO<%))Ktv(XC&Gp4a>5Y$NW^&Y^zia@ncnntad7Dvd;%`gdDLE06gsr-E@K2Khnrp&q@2$^
$lfGtkkg4Wdup773nIAZ!dybDLLEH<;h$~3EYPnz&S9t!JrDpugTc&0&Jcj1<GJp;?AsN+8+!%n_r+P^v*oDTNRfrqibL2s;~5y)
=RH(XQwC3gH*Fbpc}CC>CA_%#dWxW8XWF_VsDc$XFalP`v=m|#NMa06nCc=yB1CsVj{#taLZD8lIxHaK=yq&trWC31T$|T0RB`}8
Ur##dJ0d6mZf^4o+b?sDP+?_5hB+9UqN%~hEb{krpa+nttTc3-`>?&mh0TN?52<cEXn2E?BdbGLv@ReqG8Gl#+uh)M_D&gAQ8=O@
NuBA?DHMW57)4V-r3n-{dCU1tAe3gag^TRVeJ7IUv%1y{Fv}FHIM^V0FuoEXcz{3wfn;#&UC%(dHOYavhB=;^6$B$^!9-|*qHe}W
9x6fxWlDeRT|ukF3<5)lK*0s;$#Yw8%4Sx)T>yWIn8+GORwvSES_NZS2Uyof=S8(<bm5o|TQ4f;M1`TYCB=m_5L~blN+J?oIV=j8
AWV`upe04(K*@JX3s4yY#GwTG3$*-r_`L?VL28IWK=%O{69mkKt2!{`W0)8>9YNM*P7h`k+6*znmn#@C8XOc-Jr8`8ueNAEjGp66
U^>i1aRAyLSr=86Hb5WWU_TQ5SPG|C@BJx=?`Hh(4CWggvTQerP2}5(IgX3u5Ht663V*?%Dl^(owFL3;guy~0jS>(`3T5)gS-jge
vWm=WgR3E|*SVpFu~5azDZaHPEDC~Bs#x4G-n_O@=!|Wxm!Q)q4lqvaH#p|+HT`@JT%%yxcZ4HxVY8%Z6pooAqr5*%I~e|t>F_*_
&>Iqq7QE8sx4F2o)>>MzNjVeK)7bwjtswVUXE#4Ra`ndUZobVW-U@GmnhFt@I%iB<mS$N{yDIOR6Ij<?y1F&}uf)T0J|pC&%^R+G
cO5LtZ7Fcf&LcT8uE|4lDB`tj;<>||w%;P=sip`lR2ouOSX^AVoX@AB<{kYV<na6NiI;@sIczK!v@rD(^#>q5Pq@c{>J3$Wu<?Fc
UxzwXU<-|LrWHyf64@nCnAATzJE}3)IE>*s`=ID#Xm4t8;D-mOK+foD6z&Eb;mjwYO9OO;88-Y^A6LCiwu+#`TRM)C@Sn!fZ%zX?
jL~O3>nO+I+5U`nljBYpdQuyGi)fggyX5VoM|S+o3JAI{OwT_29!1}rhWKI5hujGXzK${&m{RT}G_b6%YH1vzF;3=LHZa3+l6L55
$ZhA}orVZMWiyqW&7q_>6YaF07q_K4q0xs;U^Z)jI2R^fuO&6<pgRYwj1Awk0ou{=EAoJDcf}(Ii`qv6t(~)8aQ)6~9s!WUjX>mE
D9N+t$auboggiNGZyWJJKv7O(0qi@&2y&D+T@DO?1hIz>1jNFjQUeA+wW3f)v1lI8&tUg`A5R{YzRl*1rCDk?E*867p8W;T@7zud
&ZazfJrB*M91z}kN*B2#G%@mDa_7@hFWu`T=tD#`d#pTA8{sha_bJkW1W2(Kmr@QRR@*~oC9@_0F)KhyDI%Zgv7tlk6DA(tk&YOq
IT+g}&0vYvVoq|;&O0YEXuFLNJjS7TSvCzUm@x0u?iAoBJ4YNDnQmRiS!Lqc#mnAqS<Es8D5g*@3qqG>0!;2D$+lyxxQYsiSzT$%
h6V)ClO1cE?(W^|nI<ce7}$4h1p%#2?-1Zg$SB|(1_qFEsm43Q2XV<M;~EH}iHkVJC(nnSHPkhXhOLKAM+Dn@`8e)_N05XPte6vt
2yvYPP2BKt*zYTQpk?kh<;$ktI`C%a6a4x)X^<($A`i5hpEr@g+qR?q)oK>^!^_5bydlK>W8qGiXuRCC25sKBcV-#jCx;@Fq1N!v
>v!l-=i^DJ!<<4xsG{`>>uhGzr9&wClbpuO8!-_Eurx}83`G=_%~Vj;3QX-xY0Cosc)UNOCc|F>J|;92^F0q&c%39pGL9e@Feg^j
;t+92b(MPfXsrNyk<T{?L%}5l<hAlZx;J=D1d`nbeJTk-mv%#qS;IT8;@G!fgw#AVaUs5FU0G-1!)A0gI+y|6cf?ltCwwgoIayh-
d4YRzW|O{rOVl^tJ`~ZC{PQioF8ZgK>uVvQ1H5t?CPMwa-*9J_$wU067C0UM1+cY=Hm8~X>;S@lN{WEGdfFEw>tHPC^pjG7P{OJ8
3S{V{aH!-1S=)SjgpKVf=29x|urVW%KprV_qGW>*PWp3Wc8-WsJDGCU)&ml$K*{c9?o`<xz5Bweiv39xhNXQ%-nj4#ife45qX6z<
iHS2q9ZtE2Uhb81qYR<j654oDHmm~qtg@TVbIZXOUkw#LI=HLCC4iX)-nT|)!50E_5uSzmnzb3d$CD8qM|IKNR^@C->U$w^SsH)^
hX{iJsPHs0)saRQZ<M4!8n`VM;7JS?L^YD2i4tO^38Hn*7{PW1i49>CVi+Pd0bY`jFrbkl9WbFaEw)bUQF?N8G`iA<gJjdB3<>~)
|3W~X1S-#JYfM=LUnhgB3sB&YjF|&wt!6@%V%$&_l4*&sm@W`0hzj<Ft8bFWdO&quHy5;-0V*+wBIX$lA=hgYHPzo}Y{9&7t!->#
>6x}+io-^=)0~Fd+J=OI%@s+>asx9R9E`}O7kDfY5-2v)q)3%)mO#<AwnUiZyTy<J>bC%B#AFnL>U!q<NZA>|vXbQxC=m9_DS&z6
UCCMyb|G-_K<>E$iZUciAP|7*Lx{L4N~&(g&~Pb~EEuwgvV_?HIXpEQBF3aSLh%Iz2{@irN>MTrOc4RIW~dqUD#dlwfOh7)+^%)Z
?apkL**V8TY=$7GRBeLkA*yji4ja9V?H<RCcblM$?Z^wLJn7d3p><%3e#Km1BhiNKI283HDb*3+D4DW3!KpW0%M8tUru*@7>|{=?
3p8dGSPLSkrmVBYn{VJF&wdTFQ+iihW^aO+s&GLB11%8Z$Z$z9WDQ{Utr}v`q3Ml-l>nfDfJ_6JW_3Zwh5{7v!vqT8B!EwZz|@D<
NZm=WZRjy@ND>WQ2F-&<A=`6(qrVKy4O=23T8gV4deH$SNMh*0K%uIUQNyWCW6q~@?NT>pu+(QtVBj=#g0bRkkVM|P(>>Az$WvQ&
HpdT*DhD87<c*IG+yr4zDS$~Jk|2{132#;;YT`DRIkUVV__xaIV+GYY7h4o4>{%u%6pbp^L%h7_QW&x%ff$f7*5Z1h(XOg*iiL_7
c-R*-HBfojaobw#pf97>U6(qk9a>dGOF`1_X0RhP;#--79{}MwVR=wHAak0sY0jCQ&@~9i2y;%GY`!MXMKRs3xRn%py~sy-!Kv1&
c6Vq_-n=fTs|c}j8$v-AW?1Ml0a4%u1FWGC!j^|GOpT-|vyU*?9Pe<>$jNKRYpV|1Lzg+xD8=ckIWw0a(Ir7-+g3x`5H|ou0i7h5
7i_W_5y4piY<18(NW?f`13T+^!B+dt842^3208=*m4o94jdO*%Y%G)u>EJhqI%pe5*TJyq#GNdL36r@JD94dZHQ;m2FlmsO9(wa=
{2UoQ@*MGqW+A}us33tc%L>F>fY7kVk#ki8yz$en0|Tcj8QKgMN^Q~T7+Iw3!21{vP&a(yai3Ch#BdTcv?imX$Tu$D(VEK?meuyy
-q5&OhQSX>|5<m;P~=!Zb-mqIvBbj@)zyyHaLCy9SUMS-bj&wU?(55KyFCo92^ADtc)1bdRm&|)cc(W<aJxy;5MihtjX4BXOe2|g
H4Oy}(47akZicDW88{)`qFA$yL30DFDJc-`z`H}Kqn;08!!9DctSOH!&W$m9lR0f59)b6pQ||gN&+asKKEq6%4eF0*XIDhmI}JUX
1T;2E9ck5*{0WFD5O$iI;~x3IT&!vUY$Q#{oglafWL*g*LP3;=4{BiQ;lp@!_3Z0VI!h$dBtjgt*zCng2N3o{>9YI#ggv5t$<vMj
h?=Q_D4@ACnp&Q6eCydy2gCqBIC<j{JL3_Xdu}hiT67p@UD+t_uWmw>(T7f2nibI@vnC?NMPUr%Y!3R~hzp)^_KIFZOiLRftGiF@
7#0W`-p!pAx)}|`aA<f>!_c9lV_xZEs<7co9B1g_8fy_E)M?8|*iH}{`vp(WVS1<X5D_Ek?EKFS+z&3C8BpV1JQG@WJAxVnkRH-}
e9i+(2VlHTT|F~`+mt|PqAF2=Y&%<rA`D-At_u?42C89*8uSPXfC7r3eI1m1VhDUgpe`V%k#d0BUEEDR=JQ+)ao0aBdopL(ax1oO
U%Ry=&@ckfFF1-e$oJkJQP~mUhNRzWZXR$p=5aqZjirx6K&P8XfPDw33j-J(iSx~27{+M{;(_wqyw`YEbi19@?`JXa@{@x%v&(ST
TjW2J^idV*j3$N_V+E9ZCqerY;^Yjqw{exm7$UCw|EFNAbwgV>U+J*Ery~WE*QriVGrrDAhM5dNItX$Nw8O|;a|Cn#UcCW23=Lx0
M5^E(rJQhR$9iK4Mrf1sWB{Hp6rd-B3MZ7JzNtjg6Ng?8RH${Akt<Q!pGuu9G?N&{6zMt0m_(sXyA|Og_~@8WHjlFzcF`HZ8P+DW
5Oa~PX}DrGTx)WXdlA*tH|z!9u?~<s5jbg)#BpLC-UoAw4%M-oUB?|po2X6SXLR~UEju{w9|V4J)t@sj?ennZ-gAh0!-8QCuSO94
0Wo`VhB~tkHcm>;AcHS4sf{Ua9EG?g1zfCg3_}qR3yx+anF*n}VW`VF(A>n$upHV-3}MBJDC=W{Vyz2B-NQ!%gSIp*OQngbQ$bFu
mBEafbRa|+sfj2wf#v7ieLi!0c+X$*8ThjcwDIGO`8odGY!7gF2n*d12B*~pP!36c!>5a0--)Vyud9J>On`4U-5p^DmYNYi<BSKr
EN~nzGA)}}gh;Gpiex;WM`6sRwqmdAXRJ)NR;H%fJp)Dw^3{J->+SgZo5{(Y-o&)pR(l%~y_zf76Hy+baS|b*8O|6vZ0hNQ*|<6m
;76nsMFhkY6Hp@d$Y6v+XV3G*ea4EK!hsVJ>9feY{*S{hlORWzW)A>^&s-E74gS-w)u%KW9pEH~LKC?^z`~C{OdB~8D0L`xBiO++
Me!PT1deQXST4Uom}BhSTvySg#TCgl8JVkcxkbYr+YU+mGkhgUyT(vNsh2D3$+Mc;WS%I8Nw~L)LufQ<xEM-WBD?Rf21v~$qbnfh
2If@U&f%7r#C(D*OfnrV8&cXMYKamlflfkk3=m6W983~mbYe(}!0BUbfuaHo2^~BJX`5<c1s{hPx2hbDLN~Sm3J3*bVl>;s0YnKB
&@N^mOV~CN-43u@&A6*IV~1-nu0{+~rv?d+Jj@XRjNdYj`~>BPNQU~>$MyySd;CCWxd*HygdO$=#FS6Ul4gL3hJibT?fLLiGZahO
LLP8YLQs(<QA-3AHMrT=?(D`R5a=R^augVLC}h)@!)SWK?p3tuA^JmZXYlXQhu$Xk%LY%i%daQN*$9#OQjlY?pKZ2v{0FJ+IKzWk
qkX<QAxMIBJoNEH(@dGK!aPleo>~~dQAGFXSK=Uj-@OQsJpZ_gFO7|?nP|i8NBV_;!ahW&^y9L5a^9aJK~8_jMA=QGG&E8BEXYMO
3`tE9AjvfhtkYOFPg0s*J54kV2T7=d8HDJd>4XEV$p7LAv+_3_|7UN2j$HIn+J_H&>5eZTgKfEA%kSEL96=8Qx)k<zLh*wf0qY1U
0;nU2fpZGc2#5H{tgt>HXRQIsI!Q@n6zxHHXbHqW+9@{12%04+#D!pk6(iG`^N;Z8g4HD<N>Z~@4KXTEjRLt44FkeHosZL;&(-b3
B)qtZ5@0o-r|C4-q?yKeh#AzMpHuaDYk3ajJia=^a-AYf#-r(O6{RIPJ_F*4wudl3=wS~N$7WOl*_TY#1L!fDjLeZ%FsO)s2tP3G
X7h4p2QuPRC_Zo?Lo4prrYy%dLwIuc9)Z`(?jFZdOk_Vd$u1R2)M{94m6}6I$aGQ#BSMsvfk5}%-G0J#GGRl&cbPgYI<~i1`@1m#
-5=xSodEmF*V0dX0q(b<<qarc#2Lt98`s%{%x-63kt7^VKX!I7fOa<xe=m-m>b(GaXDHC9f(e<K6&O|?(9H>>Rm_~Av!4T+PM^I2
f<-wsM*yi;Suki}9vz3s+yUA>Ly3||C^TbsauI39&Y`i8-3a^G8sbq_)N30NG~1lLWbIQI4x8Z*<Gk0r*HCo(sfV^4NOb2tHe|^W
j=Twvcm=9&W!msxpG~?L-^-rD{|*7R7Kwz21f_^+7%C`<NBB72><8|Jc?+z|wo~B<aDTi3ko|sdPsg(OW#q|3XnvgO=Ng#`PcrRZ
RR|rW)1k!QW7dFVRY6yf`_W);>0*WXUSyfE`?vWT82Mv&Xng~muVxUZnXBktHW-UREJmh97pgx}6PO#r2uHp1${p(aWNzcnSbq8W
LFyd>f1(8Xbf?3f9=veQ263~~m4r5cMSJk(09!N7M#v-E)`5|dME$;aV39RV%oB_aOt;PzBhX6D<k{C2L}c|n`~F*P&Ycc<quT>o
;IX%ma{MjaYd{`87>RoWpVEN5Wdol`3PV$7=(uD}!6$Y)4nWzHnbSmnT=+1BlsL|pKIIy1UnQrV^Ar%<CxFcvy%C(|2jMyzC;A>Y
EP>oRpnG62d{n2yrJNSMB2ovuN54j0W03hvxP1+9n>(BhDnwBIx%1XY>SVLKVUUA<9sv4?8d^^HToTffvI2d^+=HqdZL`(kF_6%e
`|UF*C%y&D=tC8t)G28c29&H(c@_e>=bUD+VsAI(%qP|fJomkWtl^m>0O6B9haB;EhNEe-A#*h+83YfIM6Dq+L_rJbL;JEC1k$D^
PJRBx_h9c*iB$py8S@B<*;n93Lj~^rDbh37y!y?*v8h(wrjX2|%1P780NA&@hyze+^9`CnGjKFug62fJgH$q<+-}=EO&hZZY-!wF
an;`dSw(tiumtE>e7;BeDuLKXiU6=!xI=MemI^?`Y1E86(u&BSu4V*=^e7<7$gtc34xQ|Fp0weEdKab$UZ*9d7?aGB9EOiRRAiyV
x@ks;@kBzf!|8T4tU1kD$kZvcW;`&uDkz%mhT7=oD^rFLpjI~xgh;-(Qbt`$5)i~82qJ_a%*04@;~UwYsp{=Z%jI&5gbHlexZiBp
Kp1foatd`efl^T<<}UrV-8M{+TggB$VNjeanPkMx_SEE1VB~LiF4N_Wpn~xb)63E(h=bfv8bPpYT2-}J*(p|z^Y=ZZJy+@u-XYd*
UB=KpRR9xApg}7HsQaf6M1sM48wMdD0tg5s>rDv)KzW<srVJl_6r@Q-jIdjKp7=kHh^~*Y2h(-o@$HSPg!e*mf(4;zC7;g!-TjZ3
yp8zp$`|?n!9Ch$30A+052A8O+^7Pn+lRvojj76*Tb8MfFSeUuo+mRc(G{6t+}s;%xBI_~Fx*08)bhXB{v1w8RGtRds@j;v<Nf)q
4D9@LQ<?lr4fPlPOELx}Q3jdQ!&7Y*p549paO}@*mNAF7t_DTe?O<UahN$mPX4kh{hV(U)?fDu#Pp-j;f}Py43<{4tGjrXUJ-xkf
4pKzeOZp}mCnFZBfN%C-PS`*VG5rVS&)NT9S9f{e`yZ^h<5!z&rGh`Azl4rl?KTkLM^F%lw8IFV1QFI9NLTU-(;84SOC20CTwSMM
;Gu;_FZz$4Cl$Q*Zb(7(i1vjufp%j4PROw_@6HYE1kbkwlg&H`G4z|d&1_Q~MUE976$wd#6!d6kg|2fqtyKeaCaMd4>ZroySMDM6
i55lKUow=k!a+YdesX{E{M2%n-G{IwiSy-=xVnccXPpFd6o*?%W#XlQ#%vV7k&~m*#r~c<9sFKKvzp5BRrAuz1cp`onx3Dx++C<U
ZN}St^Dx`v`f>J}V5%qx#28PI+e*|>tPxt;TW!vB&EHzf%=0mCh$}5oWi7wdhma-Yz+bLK$s~e)1pogRaz!{$keYI|Z~
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
