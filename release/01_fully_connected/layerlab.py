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
LRx4!F+o`-Q(41<@J|82ZU2B=L_k1)|NsC0|NsC0|NsACCZ0;)VB&NX9E_5bcYBV!_Mcx|_G8hHY&UN_pi-q7wQSNov!<l2Xaxc(
&AP!<l0XUy2~tBWLTu82Uqddfn#w9rN_DCPg*}EOd)6NIl@(MHRUX*9Sg8O5Yo9*fUdPY?p-P|$DIlt#014~>0i)hv1FE4w0YIR7
%jetZ-OlkTLr-1Uadj%Y4$r-L+Vh^+biMAK?i_aBxz)PeVF>^|=fL{!chp|@i|OdEZRg0@039D$KA%p3zV7So-BC}jDn9MN0!aGc
KC5fe5%l}-Ilg_n-5@RY;B=ra=MJOp+b+Y_p08f;@S#EO@uARWVZEK(20lcKvrLtO`f1wB6){b%P#Y?YBNo__*6v-Mt!=F>?W1hq
2)(sh*4EW+s8T(#=1nNu%zNW)T95!#Mt}eUl%;Cy$JwH*eHCB<-AkGoGn^VJ+4sE);C<U~4@i-FzQmQOd*^qrmK}N-LBtZyx3kWv
i1#;bb)9S_HW~qj)~ajJ4;=D2RU2z;U?$TDY^eg&FI^og#hT?#ed&(9t@ajaz{WoAag%*GN!d1Lp7tfuooh-vvTJ*7uqJ>2OKb+1
W;eGs2PZbiZ+DK0DX?v($e(rqaA}cGzTS0ja5NSwGNM}PhJfvo8aN=_+;`Sa1%oycz*Aa#-yc#6(N=dF0Jk;3p;}gyO!}n-_I&$#
_S)#_c57|!&1K(a<lPt5?ry%FC$XZ6l8O|mDQscyw0Z8-i`nFLY})QH+;k21FSReeI7T2-DXpg3TH8_^WhrBDM2C8MZlK=zMfJl?
1OWsD0Dw&fnhBt2nwZfssWGF{G|@1agG@mPgb;v)!i-{3hLd`x#DE5XXfyx-GboBEA`@vEV@*#{=`{35f=x7GG#U*t8Vvww03j%p
5i(5DGG$N7rtwqqlT4qgWO|LFH1z;z8Z=}Y4FCvKLIP+3Gyp&&LST(4`ZUsd0w<L9GM}PHsPzptpp!`v0tf<R0tST8Pg5qEr{pyn
n^PK|r>M|9L68}|0S{O5z$!0!VE;@iDgr<5A|Su%ATR$@{{6*(L;?Rk9<SH7nt!%Fuc3l1diMKv+n>G<y+OtQ^?*L8&)4;kp5Ri$
+*S47Wg|iVZVh?ME7y(XY)rDPQ|RUW-~RJh8a9JZ{`P^!Z)OTz5kCSD4+6+_aGfl2|Ebyk&A*pV|9HW*h{=EBJcS<gN31|pB9N4O
P*biN9-cthg!!HysTF_w`ae@S7d;Ktwr8TnCZ#rzl|kSS`}qogo8{sntcf~H^YuEDUGkonp8c9}d1V>MgJQtF5B#WWZRyYI|Gh<O
fo6wTVIt^74a)=hH~lSm1QE4a+))0t6qYrnC-rPQe81h@-R||LkEcgrWF<@r@Z0;u1=w=`-I9mj1OGIpeWU94|KnLlZ%{x)wUi)E
#r1E)S6q)jo>+-}O~`X80M@K60e6sJ{Bylq*U1{+&Y`}oI~YA=DE3Pf15zq7KbJ4}sthJharomV%OYVv95F7czaqf2a{2bmZv5DY
q5ONj$LAxDAXQFT>$?1lmVNv*@A|c%S4H_nQ$lrO$LGc}SZlMI`=#l}2%f`;2mWin&*E+O$L8+9@{*C`#O36=?f(BiugE%kE?WMT
3@x70&gDko{_f7iJ)okYy9GW}ooUb??IFCmFMVKk2P#1InK-jS>{3FMC&+&hR}N-0Z3eq10ALb|D6eUu<h}m(h7X<jsMgUWkG&#6
_Uia0plF-|+ZG0gSa&Xkf`tQB-|VU+wn1I#HKk`gh+o2LAcq8Op+OucACdRL;XcAE5{~5qjEN-=IVU&R6s-7iamm#NPf$kjaFk*N
t|h6LAL1V|k_>lfA9zlT>cUsNBZ&nBcDFDYN$glbE<&4Ji&Z2yaZ$4TH}-VBkqHBP+m5#lBhPvL&Y<)i=ZG+k0yLN1@6h?>fUG7;
Bj}7aV2>@p)F|uPt^J~v%Zia$f@VBANMZtuh+bfJzi6U`m|sKS!;^jo?O~7C@?P^n#92pefY6J3Vt*I{R`rhgFF&*Lx(xOPAM_!g
>(o0D_kXpezRI6(a)>eGV0R8QJ}f@chsowg=-bM8rvv`k72?Tnl28&2ug+LD{StSeHjul2l=Dkswe#o4sP=N;I`cfkTA@0U0TK4}
9lxd+QlS8>ovlCpwG`5@eD-$UbG+fn|B)s>6yK)!>DO^iL6nHjiDA*+iw*?!;**3nYJ_45IdIIPOsuib{H)ofm3%4RaioB7m^|q)
8e_GEtwkficX&u{O9$60e$V{RM#<dX>!{Osklp_d%=OoXt3XdGxM1v9sN&N6g3C_EN_Y^WV5(U~+?F)y0xDNh_f?CGDpvEU{ESSF
_Y&|0?9m7-fwc-;u`~>GBxH5lSDePk#k~)jy}ixjtsYiIvl$jD>cEs`dQ>x%Bf?T(`+9QP_?YIJ5!r2ZN=*lgENRV`3hS3(*@Sao
wQEW$?Q24q|6b*T?iE-;k)T8FpW1Xt(cvA78}9yk*zX$@NVX^K;9Ji0$miA!TboUfw-EC*<cWgN3ADTUHMw*2AMiet{(9&L;j?S6
Zi<Jj==7qpC}@0rKVQx4-`$C<xZcdx&>3n|<<9NepWo->eQ9BJ=A>%Cq=!iyLYW}6EOcA|XqmUstEdu@sAhVQ*^1Ht+*lPITH(hF
NDJXZ6gUPn1AoXq|3~on0|-eSq(;IvKAMWIpHK7pu|~nI^Yu8~++5)d7!sv~3i(<EhM1C;Qew~~X*U3*0q(w)TiT3G@tHvmBFZ|v
cK$!=($G><$A`?yb2($@`fw5*UzY-YWWpGLgq`*m)c)`7=uT6l;>dHXqHFto{^N}H884gL_Z|RZMcJJBmTj{vZ02&C!ys@5)S0@7
p)f)fPDDxyZeXT-L<(Sji-koHwBQDHEWJ#oyLA5zjaC3OJ*Nd#Kw2B2H(}{maG=8<+fXz^HCKU-&5zGMcLGlhGQ&X?M;*rv9Wt*S
9aC{cb9G!q#7Ke=e?D1aU{#&m>ZE?$ucBJ8h9W0Ym-pMBWMEHz<hXK_m6b<25%|0kBnlV^6-gQ(L@G!};mNj!<m~QN_*Ah+21n~v
BbeLsa40`%y}JjeUi7;UGrmurXf_NiJGoG?;i7h^8xZA0Aax=J!Tw8(R9YAI(;s1)8JENP#6ZB?9*75DoX&Y4cK~xZIUaeP1yO7?
z^4pzSq*r{EPJ%Oc-L}9NFc=zeMshvVje-9rze~fl4RrvqAIAOuKUg2y*1P3Tm~W-@Hm|_8dzhv!VyjxGQ{C#2_2fif+i+|hD3Rd
UyofG67w?*;+>M*=zcEJk2;nWpfUl}9cV`2l1L<9jp=0L6b68|2oYu+Q_r>PP6!d_OJGGH?sxHbB4|~>Hk#+2CrF}5rAVsfgBBq(
64GDdb$iqz3}HIML%!O8ZI7PLa_rpAc-*T|LFsF=Q%pHH-k#f^->Od+>h+x_&k&vy$tbSo`~**PC^lvaeaH|z4IncJpU~n%Rzom4
A`xW`YhovAV^=}&VS;`VAc8?8b2K9X%DC8%X})NZOX++t!<$@?gdsQ(aU7n>a|Jz;j>EBwZQL3jL8&0fWJLZ+`GNX{|7Pv&0rby~
y}FGY3shh{8egD*+5%`KE|=KbNhU_EMUKl2A>By$`BW~8gaZkc_7fT1QNk4yBn+D6h;&dea+Z4QoC}mI{=h=IH<UR|F>Tg`oO?|M
xa<Za!*bmPwoybz3ND$X%kaYtt)`lNDP9u94~M3(d1<?uXDrfbgeFWJj%Ifoq~TyUrFu=6z(`csUK<8!FaaaMLQ=Hg(Utx_<~12s
F;`5puu#(jGr^-Z>Jo6{4Lq`aMB{deSbC*V@zRbIZQ(Ic=?5NOUa2#RZz+PRC@H(^hMvgtyqMx}fy=c`t0z|syt-^ls=q|43hB_0
B4OYNh;C$Iq|H!;(I7yH?a0$r5^@SIhC6B8#Z#%-#96kXrmAhk!9lEB-Lo0PfYhmx6C$ZBcG539-PU8MaH^8bu<{^D&3q?OZbLIB
)g)IiFFA_}=)szza|bBK0_RTIS6y!Q_IP&3)|K7(t`Wh5&u4S4^Bc1FB&BnLNH@JkxHhjecUnw}hrWk9=2E1xW0g`jhbngyfr)xw
b^}XJ#<gt*2~e~%IkRl|!qV2Ypl(3SPWPq!Zv|a)squ;5bS8Rr#gc(n9O-mP>*rjXQKBTzOF7tOzaycS>V<-NIU-oI437HuJn+0E
d4i=`6}hE`qz*0WgPvw<tFHkecJB^?nrd&L@`5u)988iyCJO~*_C@6n>fLHlf{yjoa$mQsu{U~|Uetw?&h_H%<wvea_az;;0gkV7
H^lB)8Jqv+xvrT5+;>)3Q32K4HVZx(1kSVeqcH$bjZMfG(QABbLzF^S<n4qvS%-yOj6UPF)s(s9_*ETluK33IhPNc4QTQP?5rPQ_
ciYo?Ur>9$i}cJ!)D<`SR_7`yrD>)1?TuwS39m&KFg1=NNoP2g)!$n~vTpKu{R#Kuv1Dr2-FjXcSM$wErh@n>g?TNtk(2n_>M}8%
cwRe5&I2lqZS?Q-Z!GsTTtLSNw|R*TMO(Os;5MsvX_ws6a~x{HjcMNXkWe<SWj1o|_074^yJHV3{fcQFwPY*dW5e)2pZaI}e|5KV
k8mR;Dz=v=>;Z|>Rk2NvNKs*@R>2qCi@WT8WO_|zKdNXH`nZLU0>GGM55t1*F}V^q)=(^*#b%P_X$R)22(6d}X?>4FSUTm3elKq8
iAsP&&nyiin`RxH)%>kJ{rNlUr-mFjmG(w@vg+wNCOF?S#*Z7ErXk@A%`K;pZ=F9?`h2%KK@p5PwP*B;7G+|ipp+I1cisoTI#k#S
v`QQI`qiwv>%t%q1S#m<6}RkP%5wxAT_dC>Ngs<wlo;R3V3J5C&)~yx&$sVn&RS)QGLWNYZ*RUxC`iZ2*pG*5Lxdbt2sjIzrR19J
dVJI@Q{(sn=6ZD3>b^&s_z<k0YD$zu4}uwq>?ir8WW}l;_2wx`B^wt`cvrM%wD-ZLIz~uf%MYrl;_hqjLuU+mtTKO|gSi7x9lZOb
71U_8C_N@ACaS)wWUV>C(E?;AU8zx;8rr2yc&Bu<VX?aEcT~4>eskkz<k=FDGD!_MsnGK$-FK?c+orl_x%P>TX_wHagF#^FIA!?j
q~#z|+ymSJaj{Zx6HBe18bpQDvl)!(8e%y>T#RD|*l;DN`kkhnB{%w2g^`<WBvgiCTbKI1za=3^RT^rO{%eNQ0bib@Vp>op5~})f
B>B<#p3%uNZ!sJ<TbY+#v0z$0yqx2-SPhtNN=934%2EWCBV+XK`3M^;!a~cV(T&X7jE_UkDM{4ICPhb-Kd>0X%$9Oe)C`OEyqy$>
RhMkT-_MnHvi>YKAsmko*kufeGIV%JK-m6pkqUVi>-9deR#!~M8}jt(T3@NsVvTF~D`-o1y)J7kDDNp5ds=I}O~-mIjDz=)C*@3#
<V}~N;(aHMvQDBUUJD$;hT+l_5#aMOh3QMNN7Q(P5s{0{^k1d&J&@S*b@aO*QYg*Wy;qq>^O0|2hm<IfsC{^^4-M-=N&*Q40n8*m
&dU=YNRO@kkL#ES#R1+ATemITaV5h9YBEKI(m?7kX%=&LAQDI)f9B!RLeLUj>M$f?YM?G8og5C>#0PREl8(RXSYY;Yp|?qaduMGm
yO1hmBq^sHR$mzo7ulC=POYmISHwEJ{iqt73Zf;VMCbxqXm^93y6fcs`&h6}OoE`h0`TFC<;VDo^1zk4>ZG;6=JFU9ekH{afbw)N
F8=_&<k~$-bK721qxeZ9?>zrM)QM#QLJqs$sx(3gs6G0s4I#c|DFC}EQ?|p|#hOSiyZ~T+CcKXm3$k??(Q&QDG5q6ch(%mpnp&(Y
A;xJr-_n}!<Vhs+0+>a*?~*cv9cHCo`g>c~?6ml&8sGZxKTO2MG$$HpVW}&U-09&d*id)V;sED9y!5t<3wF8yIs^lZxi5Fejie}~
l=U1Kcol%C0o}+YG5gY*N^Lcz83sfUl@dTGAWKl5fPhe;Aqg|#ZWq*qp{k!3qm_UPvX;<kmC^kEBFu>#`!N@)T)7fe(4+z>ELc(y
$zVMtw_yZ%kX2*V#|$jow%d|Q<EYWw!Uo)bA4l;tGBQ4@1Ji`mg&||TedFYb%n#l=OEqg*R(3HshKS3BL>G0DD5^o1X*9C+GEG_&
lVU(8W-|TqV-(t6S7&osYkR|zVE2JLu=#LbFx2~-@cL!93u|CK{i>XQHK;OL|2AoNZL_aCF8APNC^pflc^NM<m%7EjPn+;{37UR^
Uz=hlF~!(2!t~QwNI+7gOcn$m9g$$b8~g)`k0LyLJb4c)=~5}do&92Z#pI*BfriZ6H2;*Rc^vn?pvXUPaD8WqJSj=qqZXIftu36d
<T1!{+2uh{`3$;%s--Gzkq?4EQI2sp1j4~l$Z+I;cyjE0chy7>F-Jf>gD2>fLKP@w3v09_WU*>25g<}>of?@ECd9==lPp7~c4*7e
qN0)-s|1GXfT%_VfsEzNr-1&~)Wx%ESDoxVD`d*S0VpUx0`0~YN-osUqm=ukqEtEbpA|wi)DJ2L2*NBtY2xER0YyDeDkjP^RC8kV
WyU*~pj;wB0T_{!5)2VC5oST5c!o^1hLP4J+;y9Tfp>Ry2AXM#=)~7DFocugY`(ul_Pm7++2<b|331!7227P=6jeac>X_uJL9TS0
+~{ZEWidVp6cY*H`=!$DYQ<1cKL5{In6}I7_{Z{a?)r1+zFl|@z@vu8Yb`CFcX$-de?kx}flGQHpoJozxZj-_tB8{rY!q+k{|Nvu
*lQ=n>KZ~-NvLo~iVepCPee*hLJ!Yk-*(_BFoFp{LM`=IAW*ulIWUevD2NnmWkKqfP7iL|jL4}9vx?<p;;r3g;yC~b<Vi>N0a~f-
7GKlovlBo0|Cf`w_)D>q&md%u(j^{RyJ%E0$Ptg4w7o#2gY>PZW+;NBYaK{{;Uq`IkLY;O&)553U$`uk`XHs*2!eI~hUo+}gN6vg
sz>f~>-fyc9eu0If0s?M?wVv@Rv+ssQ$-7U@SEbJENSpnKMJo$l>cg?JH|=&`p8-urRx`TyxDjpc3^`M<7;B`(f8PW3{=UwH`qul
Z60&@;~x&z1kOP*=Y}}N#(=&d2H`I1{SYc6J(~}_<rkZ{CG=laXY!z_aW7={0QU6+f#2}=9`5!U_C$heQ*E>MA%e{WkCpZ;0y(XZ
Lk0Ri<CRj4>=*=Z$_WFURo#56&BL&A1nY)PXGTddy;M+I^O1I*o+y3Q$6^7c1u!-hq%2%9C`7Exq-j}%$RegGQsoIlRQ)&iW!UI}
qUA%{3)rD@#-ve-xqcYt-Z%crz6Ba4az!33{CVq<!f{x60h8_RS3oS*Y%w2de9?bb<cfoZYve<(N?&beGI*C9E)^JfFCbKo58K%3
f|V*n3R$eH5!q)ylEjCL36XLK8cKD_X<Bw9wzBO>DZbfWF}&4*829bmo}uj`+HSJWHbEKkW$l^aP-r%7I|O>aKP)j><JHXeZ)JK8
#ZVtcU???<1KTxXIfrH^Y4Hp@X{Fwl0<R^wJXR(_dCE+XDIGM@{Q&Y9;UVe1#aXT&+1xdC@0NVR{A23)DEg0~7{BxuZB&q?5`TzT
_N;PQ0Wyo5GG<F6C-$Ab{?Mb!LkU)!hp)xi^@o0NB~=<tCE`G&hm8L{=`|*CFU}y7tVl3LU~6*hNbWzuq|lxeUtVVO>igwwBD<Oc
h!XXHl7z83ccKCG)9gT!0XqV7R3Dhg2$5qn;6t0xh@HS$Pf<XBXb?a-tI&^gIbv+rVK=Z+-t;!=3WAUnAQe398%P2J84@W*=rMLd
3aLpdRjLAp_<SZb&Z5i9is<XohpQ5_lXkCLxX{$|P^r6)xaFkG?ioWcuxHcS_H)FKL-TbUML234SB`VX_z6rpgHGO0!aExp_U3dH
w^bgL8LiPaK<L6`(t`&Fz)n*c?0H<r+U`RRQF3W;c9hK+Ga!zCkXO07OVEXztqY*QTH;NXz=q~fJl6D}8Kvhn4ze1JMywx;D7FM`
dhlSq+%KQt^b$GBO14`abzF$5@kzpdE;yUu*f3F-P_`dL_=(8@LPr^Cvh&n#)KqNUkUUtaRiHDJ*g_yO%Nj8cg4f<oJc!cUbgj_h
{p=k<)mzKbS|AW9l$}I5W>@enGLz!K(sh?BDix(`sSsUR=DESF{OnE$AKM#^^IfJtsEh&yfMA#=B3l0>Kq4j}3C!$x?39)jG~d7M
OJ7DT{H|20j}G5$YkoAf7P$Lo-w`~5F9uNN((k&=VqKRABDu>l#H32It}Wi*<@n9Y?EZ7hn6flU1EKx_@~$4!a>_!P?||FkcltG8
ycNxb1ps8P0|O4N^SE=S;aHG$qi#h@=1tdv^X-sgIcnB5w(@ZBSKv^)nm7CS-)b3$UXv%a2ogXfkV-#K9eogxjriKRuwm+*Dn@l$
`O>BMR^PYJeb3NRL}?4atRQ-a5L{m^N2>{{)xad7itM{=D?yT=fW<{vvm6g|VF+*!zH@gpe8*_e95x|oQOCW6vuS(Xhq6MlQP!Qs
xlnZIbT#<be!*dR25o#*$kim-lQck$3_6iQ7qx5N!>!>I>gYCT%8QHnWkW*xB|CX{){jy3r{wz$P^m9%V{U}eX;OJGybVxLv6F6P
D**A+$#T%HiURhxpgKazb=mgBr$`lWqV4f#^QQXJ(#Z|BoX?r(b5`3ap1{(tS3bHYW^PxQHRq^6dX=N#_CqnEc;&5P^j(YsrFi;g
WgUsu?X7RQmN$XZ-YXJyT5H3Rt=QgnL!4{RJD7*Rfhnti`&E!IPN_GewFq!^E_BPQ3|dq3)@&s{*Q94VVvsazJtVDJOtZ<yB8>bP
Frh#xwOR|7bF)_C6qKbL_R{pmjyA=q((r4G^j-my>kXLZNTLn`6zHom_SW>Zs!sM<Es&2%QwW>UYZX6rs>(#e6{*A`2-FOmf@7S+
O4Zq;I=dbOc_VnUaCsqyhv`Cwxo`mRbPoDL{(Qw6zXHLocAArD9&X<>?)7Gqgyq>qgJ+R_l0-p*00e|amDEn!C8`Ouu{esXi3g+x
>Bk9+AI)FzfYkTR{qaR)(?t<gQiRrx`8p_Kj*XHe=nZLy0NRF#7xkPK6YX!Y?(5Zy?>F_{z<+pDb$rt5ico{5)R5FmJf|jCRC=k^
HHIfkb!+OpU}P}>P>`@j*rSapW@cHWu~fh)FQ<L0S)7vjCy#I3kJRhD2pV6dH@L1HmmJ2)vDc#tDy}n77Pf3zL8P1LML<eaU-tfZ
<KJoY>tzUvK`2n75P?)E!^CPASmDE?ad)L?GRVwclWv?A0+A&UA7g;{67w`DNY6Why0}sn$l}Z1JLO7Mh$RV1CYx%1OKX|^2TLn^
0a5A+f}Bu-M4Tw2Q2H&Ozf>o@sX(MER+9krT~YFu-6wgGHxcSU(NdF~rU9Wq6<5Ca9Cg#!IsIN7qf|ZiS-PyYUkB>WFi>;t($W+>
o~_POQ~$$8uroad9#k7Hl7`8UB%x3ManVD%JCc#Uk`P72)=VPZ{x5n{;EV(!9ukE9rLF6$Vt;P(Fdw{Pco9DzvV1>0&a`xfi(E!D
jGUgAw|3ljozkA#Cp)-zQY66q7;X^J0x3wcCUiTi`)VLQtSystJ&Y|1!!Z8|l3<W?yJiXh$kiwSt~Fb5RIvmt`QDg*ciV2KWIvP{
a>@K9zrOyt^VWT4BiEuzkg);6eRk0uWhCOvc_R;>OUJD|@_-s5(5Y}xsO@3iQZBn0-lF6>isJH*CJHW8n}inC5e>`Y(?kIc1Ttvs
9de=%QYQk1fk+!LP}4>>su={HA<a@ll0DrD1R2?S277HYb;x+{xM8$KsEpnfIx|k0T<x|;-CS{5ELnxYBE@|{5%ox$D2L&_$_4<a
J#6PFiQ>!KQed~Qk=<V1PdCFOg@H2V3V1&SZE?Ynn>5#xj#3(4VYS+2aGs_mGuc<l0THr-AGdQdNZEt)6AT%b77V2k(<9JpP({N4
l0R(81c5#75a#v{<9GTpAyguDgyK#HMZ|JPlfm+Nea*Br@+swS!6DtbNv>5Ikd;DT#X9)s;as4C4M*F$&zh81HehHrTE-@l1(tTh
%r1pE<6B^P-)RI(q^%AURJgpjIs`!FIG{mA!T~0-&ek%lOUjHrQpALlyD9t>KLsa}JsKcQ1hE1n{#&2V^kY0rWMGCuVPe9K*ikNg
X_f~-TJE5+t|LmVxW#ClO)B(Pm0UIdKYMqXkyKK;uA%G|U@;J0&@D2Xb9Ql(5{HJ%Hzms%tk?<`BLxzrTa(m4S@QkNZ{;)9C>tz_
rTKKAlfZ_~&mV2@t3R)^cw~X~6`q*u*-Ox*1`{0KxSTyFs;hz+agdcDFDMQ*(Fko=$#Rn@k@Rop?)*GeeFD(wKf;mv`GJqRZ^nY6
T)xlC&`IrC=->q?`LQMo_i$$fVi8RUVb)oi&Ueg*cc{%ODGx4kte3e&N|Al7Pi4^aKD)Fl&)sb8Z9@3fj~jtwyE<B^*S#?#hUu|C
fSI3TK#@sk>!s6Kz`8s!6X%h=R{7fG=PZt-6^}#KY4yc}vK90W{XFEo2{C#wKAY_=JwLo&p2)nW<(GraWyJp&{MAs=3frFlpx>&O
(nL8RWg%2Nf{#n|Kk}FsKbPRCsh(HM7i8``??p*F0yR__yx;+`bSSc#GpM6{h^T>_vbCeXv{uxII}ko*DQSa6|6GwPlfsKHp^foo
k@|GNvGK&XXA%3tLJ5QTphw`_>_t^;+fi%x#fgDwash;|2_z&rkWv|n6cs&bD!5y7QJl<y?adhAk1wt&|F0YdEGnNXDr?4wprI;p
oJh|r?c(&_aHuIY@ZHoN-@8zaG<!m=%&X>l5Zwfm+gFzn!Iw)>WfztR6-O#)$I?oaLZ?`uPW&-%%2E9_5AU6Q4LTLW@6)A(B4I?K
@_`~&yg#~GqtP%OZfh3-<(YlclU9>)IY<gVp4qe%`>?+}2wWg=B%=iUx^o`R5PEF4>8oZMv%}!!cwBbEV#3o+rZI7#iQ<kdnN(Qs
y~0kbOHh=qlYm%mKw}3k+htT*>opt2tU1Y084*SIwl({woAhbda1%kVhuK|jlnB$JKK7Jw=e=pA15wePNje4FB~})v6XQyd1M^|_
_vHq`1nh`yu2g4WsDY+0RLl!$Jw`)|=ENFdgKvN)`Gb7Cn2u&$3~lxLwaxWGzM+q6<dhb|?XY?*yS1~;Wq?dU$-1FsT%U0@&2`au
i27oY;5nQpnzS>ZFPp!jv2T7e%rmk&KFy*0I>dBA$nAs^Qk#@aF;yg#Ve--|tiB1kPOOeKu%0Y;zJVW$rm~PA+2>2la<<uq>KG|$
36Q@`u{^_j-|U6f(g8{Hx;G1UI+Wl~UTiqx<OWH{3+3X{SQMdIjUE8>aAAXU`r2jG_%CR#WM-)hvmgPafZp-|tV7U|KHCe}A~^GM
9WQRRL-D}1<$DmV(~`yrCAMz|0wnl!@?^^RWIm1;!MxXp)+`Lf@nsUR_qKrYJP1=SEza6ZG~0Zv%LVID4TY31Qp}#piZjkVevdL_
(6o~bm?_5m?b)vAT&SjrAQ(!Re_q%mSvEb-S^1HBQs8(%f&o1$Yu=dV$DMi?JcJIeI_CH~0TJP%VgVQI=6Q;Iehwn8><<y4dp9tK
z^3?s@l)bN?HQUVWR3_8d)ve&Dqgz{`|{cEyX=23U<vU&C`Ci;%qgy#z^HjjqZ377NuU~tgkZs?PtV1DoMO=*X?~zxa5IF_1c?mH
5tClfPQq{$K(!KZiX^Br&$+-V5x`=d(pHFZh}`SRXs-CZ9i&qI)6LKBTAKVdgV;!S+fDe``LvP%<4ghaKpu;Zs{DWp?|}`*G@Q?W
6gES2;DGm&QwCDpXNnT?U?ptu+Zc6tjQPpw<kw{)WMc%R3*vjOPVIpyFI8SeN2HaE2vi<Y`*Jc4m|r`ArKhmoVz;EkxX-Kw6{i@b
3Aj8k(}qo0D*ZflIJ++&5_Di6kL^W(p+fL^`8{`Y4%z`V3MCzPDu(=k=z**Ww_i*jAISoWezc-9%+~@wtiA8gDhR|>h^0JAB9kq#
%Zh5@V3<|6ryda?DyoOI9MA{w#!b~z#^badUtY8nT9I-u0oedn(#<&l9UO&J(D1OOh<Sh%e8TDWUrcM%;Ki;B>oMUW4w(E3%&kNy
qs+VzDnuuGPDQOY`XP7F4upLWxg}K?<}CmMNFHabmHGNLpFvKnFhV5|U#x^oQ6A~DZaR%s`-93Ke8`ifY1{8r@A>N+3Q$quhiPC5
A$fft5|zY-M3$NbShy!$O)IF%i`IN>nRNqt2!w5I-Wwk~peT=X_mALzSSq!}u6UwM9mTrpo?{<)>|m$|z$7w=*!nC;qb2XWsMhrE
T7y{zLP#^|n0$~+hh!q?F*?04f2-Hx=aM||ba)jRxl;NF-l-a7cBa9tM{4&)BuvhU(<_A)BPyZ4RB+L3Z^V`xHcMKJ;B|;^hSZpd
3#gm9IxGcOA<hJ=4g$qNaX6s@hg&R*mxbJ@Ao7ycP<>lNK;~p?M-f<$iK;M7-rF)pz1ur|`_C^Ydb(4?<^9t==X}w59S%oW#c?7@
!rIR|@S;TI$%CC1+fsQU&MQJDrn^02<=(7ln%D*%Bx4?I=!Q96S3M7mT^kw8)$KAL2M)OrQjFDE)GMr&?(@WTtO`?Xiw(F(&&36m
PiwLbls74(>pSbZ_06H)Jt1VBu;vTnNXeE!T$yVQNG_GU!7XY{xb3sOjZFx|xS*ZEQ;ABus)e$b8<=>7F~eZ+)!IfUqAH#tO!l@i
NWz@c1=7Y%nY-Ck(PMy?k0VVDt2a6k09;yx&|z7n&DMF#&H{i?Z5nTihjG(ZF0Qv(!&E&SX^7go;M8Dfs#47^F2q+l3jA*&#rRe0
Z$P0oylK)Tf=OGahJgg1M+mc?kiCX=<xjZ!FQA*`?}M(slH@GCC}$M1&J7e%rZ8GYTgo-g!eVy1&SCK-$bJ_Y(}P@8)<UehMcwZ~
fNFtN7?Rqrb*v!V#}^#h)`@~W)*qSf=d0J0c37VD#)0t2Wot9>v4W?m@aGXJx0Lwc7`R<o&(v|{wf0XI?xCm4<Hfk7FC4St!|7!H
GYjE+_0!Aa(fh8%^ivis6=+!)XlSBIEL17E3%PpEI||w^{TNb<g{5Fefuvf(PnBN1Z>^yu3OlE3KJtO|ml0Nzs4t!hlzWB-j~e(+
RUA$0pt4@VLlB|rF;sU|0urPWX1HOCSk0&4X|#Me95`vfTkgYAG^KGR#7SVNB*RO0Lu0Q#4__%;6yIU<%L_^Pt_npK&dSai0B{7w
Yv=+Hz-3iotFj&K+Na+D1eQh!D}4no8uuBX=^><}dOnoIo_D1t9(~+5fawHgx?dFfoFlGlmDzt5=@a$fTx%keTxM$2AU_kg_dQO-
Ap6k*>O8w+%=l+&g{2r^4Wr(w1;npBbNTqqbmLmfho@g!omeb65g8BUnHMaDVOX9yc|CmQ(3$7t9RyjS+cX+1sd{ibCkdVIfkp|-
{JU|->-s&u&eQ3@qs)d-&}2_V9^Z#xKga0sf%=kx^)y;he;NRq-B1gOH3E?Yb0?OKPP7111Ths?k#N{t7ude^4cuO`lOWO-lw4_P
ZSIw#QfywciybA47Rtb*&rAr%ssgj_zOY{hMpA3dsUxkQZETHWIvJ$A`h2>>@!_*CpQcA0=?gWosDjBXqFdDBcR|dfh-O4Va787J
orW=~8bu`{V~hn}9{pB(wmUH+b4WeVMo3BWLTB=Q+M;=_kmLk??FrmKJhAULG|40qE<O&Q*{dVnFd>bK(N$Fm6)A$|Q}4(V-P0un
wT0!Zcc>_^6ne<a1LoVX+z=pzWnGT#V;K3ulFK!UTjao%A`WD$z<DQ`n2kiYV|L=?f<xQSmJ~qLM_Px~T&l6}R;$yWmvq2rNs_0W
-^<4h-@$2K=BaU{5sX=QQtN7Sq|%(l*O5F(^Cr(X9T^5OBc#$03+xnC!kUx>pon@XV(&m0V6MbJ&#y0x#IL$&P;fxu@y}J>x+K(~
B&Z{0lS#P}14cjDDojX{hpMSnMIg5;3WZfs;~~a=_>r2(Q`p1rzXbD;`FeF6abS~4xNUM>&=bI`vh<>P#J40ABqWEfo}$h?n0QJb
3ae0Kh2$T_#4wW@x7*skslL0*5~2Amb^ASG{)u=%<`8xQ1qXHRcoK8(JvQUPWPT~5SZ7heAZk9B<kVqliMz{UG;pHM7#fd{goJr>
7PYJI+rjQgIsvGtZ{uCGa2qpv=DYNBd|pD_8wqsbIe}&a-Sp2*sigRQE5jpf-?CQOcb4ISom$H?0ntTOS^*AI^6S5Re!cU*loDe(
_I?Mt+Y{TJ^2p%m7yB2j&w@&ShJ9JXXi-ei#4>4!+7+|vu+L7k`_rT4#S?aDe6XS{*NSB97ipUcX|d*r_f$`pbSdmVFZAz!_CXZn
h{~d!1sN1kHwrKcihN@dqDT^itf)W|tpY6|(uh)^J^v^9LTXy7HHvTZXBQ(>p~EH%5UUiJVFLk<mP|5{mIy3=zH^*E_Sh3i9KyJe
4W$mRx99#jLnrtsg#1X;-c%}kVSCt-1DAJTqlEW&x9B8*8i07pxyA?G&3cG+e#`-$SVtT0XR_hH{Eo2vHp4*=42R{b9b#Z8boyJW
e%@}k#S=IETgc>n<aQBb?~>h1-Q6klSdkRDl%BPy4}}$HCA0kY@A*ROp#1%xA^7yWk97XD;_aNV6m@1?O9!VYJr7O&a$wp5pLak=
Vpj=hM80IxWd;-{{i7LHcqP@r4F8dD;z80!7t@`eA}qL28So5qmoZcVgJo12{P9r+RWxN-(b~CLo>aXl8LH=vDFSF&W<`z(XsvzN
n=~hQ6j&lhw-uBd&x7W(5j_3w9r#STYKVx9^SH#QL{4~6V~K3EixM3D2INL0+(;jZ^%7AMq<R{AJr5VwdvtA0QbS3$yegcfK)!sZ
Zg%S2a<ZbNvPH#nIdJM9HO?(w`%UQB6HsRc%O=^E6ydu1#n)4TX*HfwQF5M+#)|AQLrYddCnjiR3wlRf&%OjE7lFuER#C_@=VBB<
FjVG>xluUL8p9VFeEWQBLWwYI*P|PGLb8%M%9BnJFdPmx>pGN11VZd6_P~<$l(NcjVY>~ZrNF2UaelDRn*3I3bexB`YD$f%laZxQ
i&3WDG!1tnkzU#$6uBVt!iQ0j;eJjmnePmF6?aiom{h<efWX5OVN5FM={AuIqmy&f@XW?isL`c_3K^+MogB*-IL;z(LD(}0RDH9)
r!$v?I?y2!3Uhm_Y;?v&F#~o9zpio>iR80^BOb16AV}0622oVe_sCTqhG`(1T3lE=53^#*?z2=DZ6xReOVr>!h@_!JL&KTK(Yoxi
QV3B-^yJ9kfb<1OEYD9KaPl+DG2_92?uZfuixHL^wY<19NH3!%U(*W;XYu?{r1VV4*$7PeP0z!U@j@Cm^(e?ZURn}3QbEA(T>)f7
7vRDOQVm4JoaUWfr)<}Zg^1oB@W7G^LIO+4hk4*c$snhLjB6TlNgqUye`zui&Gv?3a)9gSu5L_4TB9B>8HVi=RAhv6V8k69Bc(4%
Q$Z^1R^??D7pYa=CR~JuAXn=?;%pJNq%sHiOmK*l;DSYVpnxxR7}9Wdidk4nYphiQtb<c?YTjKzF%6(gD3wHm111K~FCsK`%o@&G
23_GD(&BE+FhPWYU@d_ppuC9gpKajKJeuk%H>^8>LKvW<6HS5ahk`q_qZ3T1sb|X}rR4)-$G(W*h2$WS$yEc$6@6POqQq&FNvRTm
8yJkZhvy~&f0d^0Ks^AnZzWnF#W*&Wokc?<6d{-vgOLgiq%|@Cm--7);luQ*v?`0)Y<D97f(+Vx9O-H89l+SJ4h1Jm7cc-I@-l#S
jf+4~RJK&fM|kbL5M62(n?AORNkqn1a`Bp{)2kY+{3+9)A2*e0g@!;G?c%3bG^Am9pV5CmeGGxRdef;+PhVcX(mYh;t;3S}xl`MO
GFa94o*X@Dkt^^O&k~uH)TvUnlwTfNQ7S=67iTODV%2cV7$Q(f8?bB4Ai*33Rr(utYy;qFeq|4jA&rR%bF0;itnJvnAz7~qU!mgc
jgjy~kUbbwiE$&WIy2qdO0I$ZOct6)4Qdy`<iK`CYH@rAAn|~LyA`hz)p6C0K6I3)1yGTt*X}nlrS>UX9|AW^#EB%bBoG{F1}S({
$8)z}(87*mLt!sArg<R+;uiK8+MN@n63PtFIU!kiz<|(M)x+g$y;6N`%dEAyQQ0A986Y*$ox^MUhXP2Ful-`XBG3_Xgwd0L_zz#V
mUa*)_IGk;H2qohCrD{+zyE+dqxz-xI@I1*5$3pUs5uVOQHaSh7#v{~wAFC0G2OsCkEn}I$|vWMQGsd`y%aC4UWNQ^C|UZo(Xov#
vdqGvS!6tJ?E-@uE_<%GN38a%T%7lHK$4@6wr5%+qQs4^N`Fg>PlYwvt2ijkHKM)=SShv;Q%7uGs_@z}iq99d(ntNhu5Zb+sbbH?
ddeLs-Y?q4jr?lphCyg$rKpgp1gHzBE{`ywnCuH9FqAt+ea8oB?$(-S&`{5|rNAT;1+IW}gjn_!T<@p#noUULDSjVTe1Y7i4A@f*
$-Iv-;!sanvYybbV0JvrfPPHChBgWmFu#xO|FxlK+VmY8F}yCzKhmpeFx?6ToK7L(c4pe|3re?z&i#DFDT7hiaO&xG=#WMF5}(RA
(c{IFxbnaP@M_ckb#AdM2j05L)ZZ)pycR+_dbg~D<VlK<VhrIy))!3{QW`L0Z%7QC#OR{|jGOqgu`g}>M6Yc$^o`@k6gq{{VOB9Y
)->*z|N2@67WS*zhIL`twmdYfO3a$%GfF=8;j5MEqa-+~$D-1+VQVkHR$KRDR;Z_ynS_*KuJB7i6gskr_S&3lAm@Z@5~E^sv{W+s
n$;!Q3m#vc@M{VPoz|SZO9t*)3aD3x9;T+pY0Fb~lFBg*lK0Yb>poNN-P*yK;(F-2RFtiCtfiTf9DSX8>!wF<XMap%8)!A_8r&}d
*I)2w!LKLte-7S%IAIi@AJV<wIc(j#*PfH>%5X0owH&rkJESk$-TqRgh{qnvSoGn=@?h_9zXkbTo!NoXMwau&Kij$w{|YCE{+47P
GPSmNC~h(GJ4D8kwYWD~%{VCP`C%STEB`q6|Bs;U775xhg%|YosL*f}=T1Xj9!?d}UR5(^a>d8FdHRa2CN}zaQlI70yo?C?xbut1
$+z1fz3RmNF}r;RIa!A?Eec2>aU&>wYP|H1z1wnz)_-R{^RDbxoY6jtOO>5()c*Z*z4Yu-Vuu0#3do<=`!H)%erMf{b@t008-`Uc
eQ~B%@U9;E9&>W!&y&pApuwL9u;#btD5yop`AM)B9Y|)2BNq)%)rRldK>jYHUoRQS$MkWpFVPYfj?4}E+65hWcFRh9;zsZM4(c7E
pJV-Qv>c?P*a-(tQu>|x@LD~yH{+c{OBLa_jAu}zRaUNy{p%y`aU+e^I>x<u?JYhQ%ROwplvA9xzC8tC6DFr@dpS-dq(IW-k82HN
=<6C?pzL{1O2kV%VlX5pILgKq*XGleD8KNehO+UueS0rV{zXi-*@qZ*g_~*LB|E-1k8uwpMVqN!kxmm|;Hgf$q~gk)jc2wDz?^cQ
l^#xe8@kUD3I}qAVIgtc+8t|79W0XC%A!G5{{^hO=Ec}IUYF%7jQ3>QM>IIaYvA^YL%y4^fchBvZQ%E!qkdWEZ8V-uNn*KeTx9S)
@UIc0X7XYtZf?tnb{y#-{8n;BZsllWX$Oq?wD>MN)qLjK;@TMXsFtD{r+1@BcmJ#IaTw*sj(+UxqwG@0u*Du0T`bV_D@8cko$Vc3
uR1dfGo0~O5<5-*WaRF>^KGHo^FLvu!51PPjT2qYYCV$il+9MXOqWL#G3-^Bp~)^MSoTU+c~Fhl*6V}NOC6@U^zoH6Zo<6J4}S^p
oT=Ephrry7cCP!b<3rMP#7G}4l>Sb)Y(TB0EFENz*fsM}k8<se_{s=9k)ulGWwObmNi*sB%eJ=oU9(GEtxfY08&wB^$s4g}BjTz@
=0hDN2g6x>l_gki^XZ|=uZ?fIL!(~LR73>>(2h6v%6Ovsq#$s+vR+QnDiQNhA^VTn9nS>(KC5Dp_}g19nB4lVuzOfpRF?kP!*2j{
5aER6q&wTSZY|62aX>`Y17=Fc8qQceBs<=}cn9~%M@dKBx5qafFdAre_jx<CUu%pd0B<^a{{Q&f<q!I~_HW&Dw-lf~nL%-FUTmnc
(+p*{<^{r(w16L|^BW}ic7!LVe~3bPyFvYABM~S?(}`j}mP18Mb6>6J+15fq%G<Sb;2*vzfl-MKD|BZ3DYj)Ah@<8~KtXdoRT)(u
!C8tHA(Vxd;vD46i-Q>j<YGO$2h($?8sYw*J_1ik*V-k9-tS6cXMu0`{XXgG(tN$cX%F-MnKw0D^M>4l1aPYJ8&~0KNpw*mK@I)F
vhM!wyvQU5AS$RJsRR`3roYqLJAswK|A_lkKYD2}Eu3aE>!yN$55q~%^^A5*V_bV*@8Re8jX3{M#x=23$`D8-A=^%#xVO3b0%ym)
hA0(9@H`BeD@t<Z9goXXZCl(l?0SJpjy;osVN5yXJ11aCkf$W<=!qxLsF&?u4Ft5J#lMAQY(H&hIv%7u_EDv<=r|*MV+S`xwZftY
)qSO;s46+~WD_zlsyi#W@w5sqRiV@sR0>@4bqG(q6hSfb*$7AI24-*GfYqpH2Eq|U(&fB6`W)6!Zp}bLv0f+oz&MJ}F)Bv-Bse7Z
N^@7x)rvU0n*Mydq>2l9CT6{#+-5k25YhUO<Lk6I4WYdaD&TOZFO!aRF76(OU~@O5YO>=>G{ii>NGL<EK>+9)kAuw)5i_Tz64Qix
mET`q$M3(>i%&uA2R|F)&NM}+BVoF}$EWL~{lc}R>=ab$!%U0bN&3_%ET+BUnu>61j~;Doo3hfH3lz#E36M|hrtj+eo}t!s)>d3?
Nz9%+1D2M<yQMbND6K)LMFk5lfM#Qp#7Iz&e?4hGBGYiyUxT~VQ<>0>$eVvI@J?sUdrzHb;~37@xjTPq^llM?JgSB}pp=Bo8KXr#
zMgf)dPdwMQUsG?)GM)z%5vJCo2<<z&vfWV7u0C_(^~~~^X=aO<GuRT{hk}U@$Iv#bW3(gHb7g6;5#7&$YKsA?>J#GR9s9Jcs%es
r(T0XDSj|3#UAHQ#bVOYak04@A6<EQYu7iD`&Qx>8YuSb>P`)y#0m|&J;TPGM=7@5aN*FPnLtV4u5;ZkzISQyChxK^fT2|KlNNjH
B%H?;3$du~Q~-3?jIiz)j5dqMzOTYX3XgKjoo#w{2{0Y0rp%Khg$uf|pwmYLsBp#JbB*D2Z(FxjmA--Ozj2Q^5YsHzki;loWnZ!R
Hu9vJ;<PM|3T{$mM}W1sin{mBESt_34@7>FIuR+Tor0b<r3|uM)4ij!vRQ&iOdK28dh(>j*E00*HP`KGdK%N;DM&bjE@p)#6r~?|
=DXBlNA&%Y28y&Z;ptQyM@z3awK{b5!KS^!Y!333hj*)7)?%pj;oB0D&D!ef-K0l?hT%Svs+#==jJ7u+`z}4-&r-zTTT;LW%^m|>
Rj2g*S^M-W(&pCkw$|b#GI<(pqoSdlHXcRZ(Lo=D6NHgclVHaIN2)1e435v2+V3p{G_MQ@YyYfYE%eUQHrou*0A`JB3G>AOVemV9
Vy!%eBgopCIBFZ}rp!Ert@S!h53ho<R(LGBUzy=C+bRQk$(fz^>5&30l&g#L;IfvYU|b#DLJ|ZE0w}1aO0YJc#k;XAx`GX`72gW1
NQTGM`uY%Z1w`WDr&`}>LocYd*hZB974hqChkrLcQXG1}HV`4`e=u5p-w0Xr3@ng9ftU>OxRSJ9RCa?{o1l45$;VKVC?9A3k-$`Y
g&<gx0Vt{7nvKVv(1Qs<p+ak+8xd8ruaYktb$5(3>ME*6-JNM2J+~d7hb^9zR^eMSkx)8JdJm;W+sdCzWM{-_YEnAMxd^1AoUB;&
48f<=3J6}h_DoAPX+ND;pB9#W8&9WzkatuLy9QF59N<1Gi-sGI271S|kMQmB@N*&cKCrw!pV-rU$v1EUH)#1;IY7F&ue9fPxo2m{
{BBJBubRuhBWLNBNgzgrIRc)EpK|NEQo4^(M)K&c_aTlm$D~0_F0tGiq$rR!3=5k2dwWi_*X?LZ9+$ESjj!0&cfogX@0pD2LnTi)
FU3`guYRqKQUs4Z%Dqs$)!9`|#%$8DS_cEgMM^{Y?LB?7;YUVVc#93|yxxQLKhm$x2#^o&p&e@^L5yKEIg?Q%Y#5?qHV^M})&BzV
s&j$PM?(xwgdNrWIR5(T0~;c$YI&SL+w8)A>G_BLLcGy87yd|tE6Ruv1pC{{h^Z&X)~LF;l!5JqC;C$BKpbcH225l>ug+L#L5FTN
$~NR3CJ=$yVV!C-q)dFOfDE;00CQ2FzUZ6CB@j$F99=VTs46AxM97MKb3i;@69XWCZll}-AW*-oeiG0w+P*E_XZBK&Kd0uj9B%D1
YyDK?h?bE<8u7;uudq<Zr>!qy;tVJTiUILITr>7zFYg%tRPG9rKO#MT{fGJPj{`AmlFbbXP5l{^$uWiqeo0>b?}_gTYER?`+xYK9
e&~Gga!T_*U63+IC4nsj`%JTc4~_?pz7jOw!g!;?$t4%^QsF+MF=O;f(p!42EF7&L!yN9fS@e|77e?)>yMEcx!~1!HaQ@VqBF@d0
J$kwOQqNk8t>2XQH~U9!i5JAKcSGIPs{gXvHebU2?vU1PXPs|5y$1_qA@IF@{bbmq*{Uk)zC7f{d&$^}4onvkv%LA!QqX)z#TFrW
He3g?%C8{%?TC2|HnSh7kAV|2*8;5kq^yk*4#9R^%O3;r_iyny?W2JH8u=BP`A<`^&n|kCocym`#HbI-O;fVXmk|554Bd`O>s4rX
4n@P^q)3@jLi6E0qq0(GpreOdaBXP$<55{N4zg6IW>*%izBW1I&);J!yy%IlBgm27(2yRm<kag^y<f_XI9lHtT6fW}p|z>t&nH}7
o5-ug#?)rbT706?BQ3n$hLFy%?$MUcAN=1GTbs#pEVb^Gvm6?nDLE+`&3p_#d@B~y4AoVtgRU4&!$%itxV-UB3ufD2elHcnT5)&k
W<$Q}q-Zl2dEZu28cWR8%|eQ9_0C*O_0APvv?QJWn(`yu>yK+~m3p2KA|MtBiP#V}S~Nsg+KFZHj7mZnhZHA*<y8<!PO>QACxR-Y
4CsPeC`JNB5j|^}?Qw~UM)W##!>9)x&gzSB^_^0QjOrX65P7*l(zhCz4hE(`FhJE=pop%q0)q`Xu4Sn0mZWUQa5~>f0D31SDIC^?
^#dnkE+Hn5v5E&s9(*!uhR%8?ss1bidY*49PWh0fJ3@>n1;KlMkMoE?c2I1g69iNAsK(&}9dRt(28Q(&ssZ@=34a;^F>tC#JkbW(
0ofb@aFPQOAy=5ulzbdCQ<v}}`-oZ0E<xy$k!1*=s%#L=QFQ>JARTJJVqX=Yk{-rnK@<He^bsx^^~DpyQ+@8J<_7NWnAfWZ8K=JO
*vBh(-TWaaS}B4GT<bJmFK;d!I&Ry?M+~*QO-%A;cS1!3twR(eQ~^^@ex^?Bp~3-yDsJJBkw842&j9X2zKLWV?j)Bah#_U<iXd>F
Acs`UsfMgXbS(MO`~%QCJXphlq|%6pmA(t%ggAl~HC&=g#RQNz(qel6LtyiivDKRw2*_7H5GH(2pE~k%hQC$;zeEHMC_c<E53&mk
ophhJmzxpoQ3MO}cvdMT?fai*-P}Z?aSSNstqksfO2Kq3X}5Av-(fVU1Nw7<c)c%=A|k~@fP!3s@vj0CvyTBj+y_h;B#0Cn0Nn$i
6r#YHN+1XMYaFhEGg^_DB=}L+KPqNX7EmmLeUMI8!#`oU21Rx<px0hBX0nB+5k_}RJr%wagJ#ssGs}SxkS<dQ1EHGNGO3sxN@K6Y
wUA{<QM8(@g8Q+6n2~JlHXw7PwuYdg+@r<3i-!Y<Od@7_PP!#3bOk4wjX)(9j=jo?YkSU>B!UV!llLlPV^NI&AX@>TMcVJJ2}PB$
TjqlG0~i{0aiAaFA*6L#k)sp$TM60M%WUKQn!Q$a(F<+U3Fz$&U0fSknTBDQpebf%Ibc&M7GgtYSQ&KQzsUZG{|CmZSRNI!d_}^2
j<STDFTuV$^Zni1vUkkV{^#ZUc$YZPQa{KYPm`nGOR~X&xPlr=B@z0<V^gt;dTeVrXYXcN@|M}c&nx2kiI?TSA)fg?)Bb#K$P!Qc
2Oro-;T2V1`6x|D{=lv=LH^{nvzF;n2?T;c1dxOK2gi@)(&R3arWKHqglI^6=<wjUUf~IdagTpY<mB6g<Rm_6KE~Sv>|plaOyJ)=
${Nb?mis5$hds#|{1p4-zM_8Vc`^Egyy5B@jPC#4ec^|Z|EiGm+xvt6l4@RRe#uY8|1|P|>##6+9>by2Ksx(3PmDOGh$Bl*e=QI{
o4Xyp80iPHJVqSBWbM;Kb=^MMr!LAF3J<t}`v;PVd{>U$upFQ|ThK629;5tUA`q%4yo{7V*y9`?$K%hWtblX(ssJiNSZoN;bihtR
I$QjIFvM19GxbmMtdt2vFLC*M2y?ViV6;D944TH8_L$}H)PB9OnGYriA>m#BBy*buzg#90_w<ty^bVZvnt>f1J3{tW0RZsi4HzgK
%9rv~4(bDyB+-?nesJ)BDv5?rKZtb%cHf(z`yzJ$xKmQyHR)tY$qJ&W*??XevU)AR=|-73CTHA2f`V!sw3t0y3=|0RLBywV=*ky;
Z$9tu%G*&Vp7UsH@+|vgJy;*HpB5fmoL@uL`c6nBk|XWJ;Z&}KXlw>ZqY!3;@LfLT5SEfOfnnaSOt4dZk}~3sKNS!AQdHKR3u84z
J_^|E<+<0WzB>2B*|?|n|ET^dQ0s5{zam0w<>wI={}B1#j(jl6tXQZq2ZYJ=X64J#^<GW>h6*G3Xh-s~Hyc^~NM`&xvJv1?ONRi2
WXM0Ge#Z}G79%4{cm$llNOBD8wGjrupbUU(xX7Id9Z46WYG86Nq34hQun%W&7}8h?Jg+R*b&v*90f=D;<UUQ%s8Bi{zsyZ09$;d*
Eu9S+#hkHY-o!;&{+6V8M(0D(+o;&l)#~KCE&%^8-TY0o+y~D`CYHISADg%CbLr>m+j?wJkh$btKr6I<fOt+u7JXh`Rf$eKJCr!;
0Z6O()C@L)t04?)P`6nj3Zflu*PM8s_j+?{4d&MsRq;8RU4bgx2@1Vkw5@Tlqbem+a7MN^R8~9imk1FO7G-%eP@3Cd<Hk4~ItV~(
TmLz#m07+?1We>IM$c8Yka&a0-lq}WrlY^#`!mev59<f9W>cyE2PhZXb!Z|TD3D{a1==4VTj<6E=z3x4MiP5HQu@TkRJns_+_bRQ
ZrEw~H^tf<;m-7E?`A<5uq9<vLl8%1RqUf7<(_L$ma21CBbdd+wb7R!!)$9G!5BZ_P^`~hs7QY5AHN(1L8AkK4-+j(0I;u|m{Q+M
r?BcKnoY$s9SB2ZSsC)bCTqN0*15qvv8BN?GAF|J>cv)_>v_#}X0?<3m`UHg-q3!G@R$#!*eG;*hj)U$z6;*X;Yu}w>E!ELO{ExN
h;S35WI@{dXrkFwLN7H81Sr-Soid_~^0`3WheTbCR-u`bKkA>j{Jx?7RkaK3_PvpcbPB#w`H{mM)d1+nk=DAW{VIY6yecC~ay`Sb
SEBz@_B2F$efjuOZ+iaXy!|VYN5MyR(B;Ecc7{-s1W|J`<P6xoNbKaIT~567JJ=I%OCYvUVhH|Z8-ZoxoT_ISL6khFxQHu7$d&@p
+Y=qxX+CdQ3|1>_z27XgHbg>bQjR0|Xr?-p#@xGfDzQa|WeoLo@7yGu9ge?8jBm4S^&rOPqyYs45ocBja>WJ;Qm<6Rx^O-JlCm@q
^@SFag~9F4@>B3o1c$k)p<f)I-**4SgZ6hceO1!kqZSu&O_8GQ0%h1_5KrJkGg&{+NE{&&4gZ}7+WrpB%Ni<BQ-AWhUik1*0g}GC
C6ABve`BI6?|vo!UYL<dCw$$*lEf9%{idWrLL-96>3LNCF}n+LW(Z7<HQZ8F`=$e&)Od8-BsqoBYfjEhI9MS{us){LR#<uXsOQP-
ClFl;iY^F9AT$%2^I;xpB*-p=P;A?B(ty$kV5p*lViKn~nzhK0K(l|pVco8C++VM3$qVpnzy@0l8!t$BXc{P<zt+=mY0&SXHR6Cx
bWTWQj6t~1$T2b`fV8`EI+;mkKJ`{q!iEP8=<4xa_F>!eW+o@hJ2Q__O^PuZ$ok{xA0Jsh0HI!GSyX&NK>>#W%ir?X#a&@tM0d?A
QOu{mhdv*A{U2y&XX11d8?U>5kp+6Px5&;Yv~`(Myj!e1&v2C}DAk*Gb?)~RVuhTSR&n!&jb)k3+c}j1e}j!HLo^afRD{WzrlLf{
uJ_nun&+kUv-T}HZ1ZQ>aMy2<Mls(dZFy&tbJJ=Qtvj4{V~5v{18J_rlA{7@<*$|hqmJg_Aou%q06=xc)Hh@EL4I6oJ!4MDRiigb
JII2n6<mw}{BLM|@iDHR9D_K1pDAjsD4g_#O1;Y}j~>MiDGCgXK!!DM57R_=RVF39D=3V0se-J*=Ov9zqu2dp0)U8qp8z?@{N;#o
1jPjfFS1@ec+%8M2uct=?=nd=nne(Q5%y%#RAM5;wObMk0@fu4b;A?^k+}5UpXG!88B~&dkCbiBEVcfE$;oWKaD0a2mXRLfPDeQ?
vE_w$kmyIqP@!owQd3RRzy&D`g)WCl*#oswM2%3>*iwL?<)8`?E}KC1Q<8y8N|Yxg(j_L@stTbECoCb10AeF1CiYO?%ow>Mhag=i
l7CcrB5<fX14khoRESb0V8p~DN*?g->%rlSH^gsG=g8?mh!A@@`vq#2|KMi!v&#zsh$a|F1Y|=Br9Y%!;jVNl>#Q^@1r}gg!b!KE
w_7Ka(m^X4;MU-IssWE+_yc0|`J`(1iYEf70?i%u_cKCu=FWm?n8KXX1nn3hyfcsziW=?Cklj}X&UWPLs%%*6BJmJ0NcoXGj_Gwd
X8NU7Kp-0yU<o9W1z=(xBSE>rJE6~?92?!lLI+6*5~YbRNuH$+hAp$4?T3C!aal6J!;UGp4|IY4*3c^f2^pnUm7t&k2nd8G1u7r`
m6i5#)0bEEW7GI*Yn9t}k)Ex&^v?F$?4omr`ReSW2Idau8<o*?hjp5i^dv}3i||1-meskLjTx(ZWWJ1LlS;@_<E`FjK`Fdtvhx!l
kdPKa?`IVRRE;!Q5uk+?HzP8eBaQL=1MIfjt8Lu)YmKv=zmp=-NhuNU@H3%;ogz{K#KRQAF@#D|Gwgmz^?o@C_`~-f;D1l{5A``;
;0N&z0e|ub_Hj784k!M?Zw#N>VU8$h91r7wBXS-8-^@1$FgHE~<Z^)$l=C_VoSK@H!yo}<KUeqY=zd>6o)(pV=aR-keG&kc0-^*e
ilm|$q>jv))LnZIe1~#|uCej<@(i2xQ-S`!WO(h>caQ4uGC%Bhj`JcN;mI-i*y@kYbHSg8W_5?x@LEIv0P^1yG#GMWcq~mo-^YU>
Y9H{^cTpaahv|p1144C#V#z5G8W#ftL;Ga@|A+Pv;OfNW55x>^Gc$sMk6m;$8f1(5Wv<d~pV0jMvL63_0$`&;coHVEcRMI}r`~vA
9R%Qa1XL6mUZ(g3rykq^F?6dbB^7WH9TV5|OH{E12%?0(LUB&<>;sd*PmnAucJU|U>>u5qrM@Pz3Z~~$Ea<kVYG+yy!Mpae2m9iO
*f2BZ&>FtGl@L$*YY>{cKkAt?l?J3K(hO1v81f)_kB$4mAMJEcl3Z0XYN{0OJI36S0|Er4z>paNrx0p|7=P>u_Maez0%VjFK%D2#
oQB`dJtJe<w3Q-8vs%(n5)+UTOYs1iB4H_MCqz#lYU&8(R0FC5t5c`9o_Z&llcAwiLCeWv`xAdpYCo*}|IhtLkL<TJ_cID7_Q&>V
<QgP9z`_RHv<LVumbc^qI4ssQ_~QHk)R15U`+)QqV8CTVrWqp(E7*O9p_Ar)H;+HO;C*Sb^>4w9QGR1(>=n=syFe+CeCWww6M+Nx
m@xC<h50~|IK$oFqnB%6#4tQ^cImIUKVA6Ezjx&OlSn>4cs3ch8BO4M5N1vZ+MPOQ5bE6H9eDH~q?niMK13YIGOninACvOChhf+b
0~k2t97mUv2l4B{z6}%nPVU0*I?l0v<EYU5OX`L{DsVj)>o+^Qj`xs$SBtqZxQ&3<)>+keJl{WE<YejtUwP-u>I)p6i-q%+&~g`f
*t+{9;=IGWoym^PPf~j@Jm&rw`FL~v-#s_^Zu^6a%$(XT1^CDgWj|l^aQ&u_e{tU3x<o^O%b<P)o!pamRCZl+h~`K2la1#C^vUn`
Sl)@y_w+Tn&lFU$^MmyRfbZu^p!I>R8#jNUA5iCG>s*^|$-CSHc)5C)0r|Q8_(P~=;l$~<-fKkg=;Jjf2Z$O!9^a4Z^y-e7Pv%49
2eZ>e_}qWHhFyEa#~7geYuMrU7MfqW%ta~^07Jlq011ky07KnS2u$N1BaC{^FPHO&+!Gs~p2OJqIr8WHQ$C<N0vkVb50|?*1G((*
e?x!ZDXh*#w@tOZW5>JCRMG3@Aa)E?bE%3W4{@o6Ln8@7m2rdIble?WLp7Iyx!*?u%M`dWLHc<QAwR=ib__wqcy=8y;4x)XKVn@V
0wJmlRDPJra}5Ka0XqmUS|O)M{IGaK`wff_{c>P;MF-FgdrqMEh7ju5@yYj+9jCc>Lw=?GL~;DVM(@_#{J#LKz`&xoxIv;*{BK08
i6kKiPDTfsD5&h`F<&#D&28V?my@suFzOB+X`E3SnauWhI){Lqc&W-)TdO$86quYotuSZL2zwXxdHc@ewBmKL_wWI%_gDEJ%6iKu
L$HDTXGwZrbi!v_i}X&!;yuUz8Q}NGSHRTc?9e`0zy{aOC=*HA=`Zg*4Ik2jwy1BY{MM!0MFj-~d$tUkU45nFU@0*>GGNisedoPR
O-L`OH86a}SLSbfquuULpla-#VT}VOoP^|mF@WY9)P#aUqM{FS5M?JQ@mJT{`3um)b>kQAy|0d&^i>n`m)kG&yd)SB55r!~M`;c2
Qr%b=RSOHv`~A!BGA3+htm8kI@p}ddtRK+%JLgkk??PjPv%zL~#&_o*M&BI=!>RQTspx)_P!D(Rq_>YL`3AMrn=sg`v+`V@P1h&c
^`CO~=sej1D5jTBFzRxJEtL`PS9`Rmg;DCrQ?rn6NXghbpzA^2g%1@{3U)_X2zF`l_>*X96qT??j>hbU4F-P2;~2itn5*f`%U5z-
#@nYSe_H<B3!(`0M{ps~_ww!Y>DQ8{zwQ)fqxg4!kZG1!X$}mo3hSTCWHr71USb(!>tD!GX=9VjEJ_%kiSQ4SM29o9coNSQboTmT
;%(S`US|x~sXgUI1bcj^*4ce`BjD;}PaPj=iA#rk=?8&?FiFvQ9y_)?cpJNtWuWyN&d7b8jZc5xZ2y@ii_1gam1F!8>YB@6;Fl;z
LzvqZDu|!vhMj0`+&fwk_`;v8L-RoaNC3hL8eV^Xb^dSd57|t)&c|%~&-$N71V11=$@Kh;KDR@-gWR7d9Y^37TMuvAH?QGyR8Ohx
pEX~B0PY6}b3j=Zcreeu(3uY|4UIdN2X;lk9VIGIil&;M!)Bq5+>yJnvESVM4lm6M01t1s;c)!%`08C%h_ibn;!Ho*92?NVtN<6-
UkE=^{;|z@cc@R%%q_b=Vt$4GkL<fMF?B!D0R<797E->?Vz?qor1_Ccea(w6mMdFGSUpKJAKMH46`I``JSMa%3AnSt1(V>zU}T5u
AgKN93S&Vt{cI@7G}_QalKEZu<T?3M`gpxma%C1mh(BKsA*kYV2Iz8xOP)|i^oV3dy+7^YiKi?J83F#LfyogLZ+vo|PLA##{U2_K
q5U5}hWc#b_IC5{#`!ga3J^pV2qI<=!(3tBA%Ve86Rxv^%dR@F93kXG5l{tG{;O@4Tp=kMLum)$#8B#}2?GEM50K3iMS=|xqhQ9&
#6w5)G!Ho<gAf0l9Qp7YMS5Ob5krl$smd<ki-qE!@ell0>^#G&08u}rjC|e^@=*Te1COhR<bS`IE#NwH)OYtu<loJ}{X`uV2S)zp
{%WZdt$U&mw21g=No$GB`t9Wg2hjQVQGc;-!9_Dh2Y%7x@u*Ti(5{M=ZaP(d%)Un+N|f*HYLZ~2V0n}TF#jX*9%%-g(2uk3KZh5W
0kHhP#+LT*_W52uJ88qRmGyh0f4dSOvE|8K%Pk{#QaexcEMu^bFTdV5vGzqL(^dYy0a?|pQ~aCr{;Pi}f0kd8{a15rdi-Ylcgg>;
Vg5gq`F$|ob+7Dxi%L_Zw?XXT?D|vJ?BT~}PF5eGo!=k)k7#_4UmK)*t)l(Dy*K>|n9cjOzkh>C{FYl*R_yD;ynOL-+`iqHv+qf6
Xn*J7`}E;yeP%J&Kcj9Q!nVIpIN_Wy{j!vA^VhmtYB3ei<G)-!SpE148S?Trwq$4pgwLitaJ^;3X00Xn(}Q!EpWU~tQ(4hdg*~Ch
Tf@8X=lB^XcRm4ZoWlZ9QUly{flWcGf!S8>oCmh-8LBbikMi~WKg&LU;r16-4K`JDc$crU&}30E#f@tVN}~E4|IWYPL;pAUoC<MD
A?@wk+4B4M@Iwy4y`792fS~_pdip|&)kA2SbHn#byTiS!>>p!(zuf*Bd(4m4>0P}P03d|p*TcyE->dBH?1`_Hc8LX3KH0EvM*hBM
udw`bp2U~@?qNcfkIse1jGwT);P33`m||{CoRm2=Wp)gg5r*7>!@WV96MId@Ad85?=*p@J2GE3nSrSMlRgUer5Sm*OhERyT&-Y=Y
jx09FLt1^T|E6wbKv*XQ;p)IX3>;7t{_n+f%>L5GFcpZ}#)!#ILbRJ_OF~ez(v1ZnNJI@KAwf_@1vJ!3#3d%8HZV~XV2uq$Yg!F$
qS(btXJ8NYDWVvPYAA>nhK6REDIyvQN=gP`8mgeBC_{viG=(%Nd1GMZfYhQWf?66W3ZgE-4HU#xNArvjK{OOq9XEm-rD<9cfuTxO
m`W8W0;m?L3Pqxj2$d&s3V+D*^NWI?ov}CmDb#*X$(8nRdH(;O8rbLBU3TOS$TXAijOTVzjrSQ7Fnazz-#%Kv+oyr%&{YnWoF;i*
$V_MY89F@N)__Oqs0YOPxEEwo#EqCtma{0-j1<2OB{-2S*8`OFPFPI!rAds1;)kO?4)r&X^M9?KoxV7@$>FSr>Fanyjpv;kuhBhN
aLy1ZOsQvN(c=>3B@V7ttW^WsUNTR?*XKRRL>2@92k4xe`C)!4qZ4iZxX8He;iOU!Z_R=8R}cHA_R<8G{^bG$IP4zd>?ja732`5p
yeD6=nXwxJ!O=-H;~mD6p48)By*C4N91y3{Lw`w{6=Xz_MkoTwSR9HW`ZlIvg{4p6>FS%DL#v#}pX0nlG{<~loEA|G%QG4o0K&<=
P}Qdymx*@l;IhsRGmT0~(ysy(Nm+*l5EpX9+80xSp)|u12t-L1VS>p9h{quEmu~5X%XPj?*{X{i!zK>~?#)7i2HsHK;Z4VPn=>iM
mE)cAXra+Oc!_2cnYi6y09dej6xc+{S8Y)Q!x8g?K}Zy=NgrR?g8)cGBoIHZpC0W=xA6#{lFyIw27i`#RXy?^_wHW~ZAl^$2}0@z
C1#Ij&mAFPQtkN}XcIIf6Z8KJwW6v&N?O)6_9VyH+s5^+|2wDh-S*$;1KN+mkf?Y~vh;H~SN8S1CZ64e%w6Uh(OPaAm)<_4_`)BY
qtmCM7aTgH2gX-jF`{WW7xZnPGBNM%9x?(wu&*E&UE6?gTqlg3eA9fk-A1J!(;wf{99?)_T0EE|=_{^|c{pg2$V=$H-7NYifC@0j
Xl#n^<>|!j&weWDNA3C;redNTY@CQTojPjHEi#<2SeW%s9-e2HI~@t<*1|yCpi-0;0=TM)YXVIsn$FR+HUWiclT%$ntMd3m8fD-h
(h@^S0?}Z|ENW^>3EBvYLlX#Qu_u!HI>u~{G`?kFn&H&a&tSS4$Q24F_|$6J`){d=aJZ~EW1)1^hiGZiA=2s+^K#6GlQO{yW?aS6
c|xCdteGN=IHU*3WDk9)vgh}`g2J!j<aO5ONyge!)X|-DDeCS>Qj|J>)RdD0c7q`T8f*g=fR;fDDM|cf37LCJ4T26>wL9{jVChOA
dk><DskxIReOnB~(nCVCl>~IOSk}F2?Nf(IN<%yBb)qN6^F>=Gwe@u>7ZdOj&-Uwd5y0v4WtG}}CBvq_%~<*&B?q4V+76ec!Wp2K
Yq1Vpu;56DN<%R;p9g!<k%2QlKQ(dDQ16{HqGzLAP482yiQGln=v3Ykm7uc<xx8mIfS7JNN}MAV-%CC6W~!_XiUSePl!xVI1c(x4
2I<7G81_Wo<tWQFrp)%HnPh^HNd`cE#ZoKi2}+E^oSe@X|JYvU=)MCia4r3A`n$pmQGw5wid}D+Ih@wGDIP9d)qjU08jSrMeSOKC
Bz`7~9n#$Pwa*t{mZWlq(b=z6LCP@8N2<E5t_lB3SG@Mk(#jq6w<x527_%fKzQ1;0=%Lf~_iu1`iO~!y_sH})O94p>`u6IA1X`EI
1f(`LOjjuMbJwp<KB#`Kw^QHT4LL%Rh_7r10FfXEV&XTxXlQJ`cc<|1S)jUt0W8IlQkg)+qyl79XAu6v;*~nNmD3t9m*B>TI^gfu
M@ggI$?BL+?DZ%zA}2PYmf!8o+$FqFj=Wf#RRoSYa!A?H($`if;f)bS`g!;2qKdU_JeU$r-6lm#JE2C0>)T|LHor-q(ovl@K}9s6
jmlFRuVX^(NrgA=M2Rsdc3CD+K4?quSid5e!rb|~vqF%iEJ-Fh#R&crRWKHc2UIm+#YLF25Qw7)6*^(DO*m#;{>rCGK_;b(BSwf|
fQ1TVS-DdK!3cJSfnb1)6Qd^`P9h&fcnwe1*gX}pEQI%T`ef0~4%tFZz3D!ACXk0=-?gce(zn$Y=$8xV9cudV`i<#h<2K{(fW-;s
sb*O+Xxg+Lv{_05Xb9Dn0o_qb2~jx7UMOIb3kD=Pq6NU~n0pqc7;`w033<?;@{~svX?~gy*WbzaHgiWE+VWiH0VDR1sGna6F3U|o
>%xl8f4y~<OAGpEC3IpL(G!Sq(78a3S#Qw+TKYJv8#OWG?ys!tFza>Ok;}rP?#F3K2TPMcY9r>5`lmQ7OCt;he^IEhLF;vt4kJ+Z
c+Pp=qI0@*eHED!%y))J)`24=PoDMNAPf=(MXwV90zG4F<(&0})1EJkDr`;RF{y~K+YS>3v)G-G;9{K_eC(asIMtFVw6CWBOgy-}
DkA~feeZ`w2emlB@P}?Z^l`A~RB6`Mbc5A9^~TM)^8SbFVu~R2mju9qt1)wOIx@_uRb~q%xdD$7)8JkFnSLM1e!o7s^?%l#5yG?6
%EJUc@3Zdsb{L_0->ud|qt-ay?pNl}P}UZx8e2hJ5Qdd*_tj_q)p9ISip&|AS-G^mGoZ(<Ykz8-Xx`JLTlUtH@Y!`EW%a0JkqUT1
on+sBVQ%Os3MPxI2@pQcBbd5jq8GAUfpF~W<8bcnICX6sa^1vG)<!<#7UI6!VgSCrxG2PMjy!M~`$~xmyK{V&?+U<z<OwpShYsz9
+__4Sf$c6QZbpnIJ%p4T5kG8}F~0G~LBvI=w#+<RLV*CtK=jw_c%|Am<hbUfLN=25#Rg9W<HpD(x2b@YF_H&Ue$^fIS#=d&8fn`(
UyO|$zyzkuy7OptAyznhUbvWU27#c7I7sRM<|N4cTIAEim}wpK`oGs~_&_?HNS&6vEXd>wtOjGhyr_dhJ;q^`0@92e!an#A`uu6=
@Q*zBa4eE`zCVnntpiAcA(K~b1UMk{jRUIA4q{Fs9mo-#Sx6d{G%R`iC0!v&J$fjuW~>rla)7j6dg#IYuT<QNn^IGxx%-AfKs|cN
4!u7v+;D9CEYhzuwZu;UUtA3R*P4F|svy^m@sqhzgK8)!2kU|KC98B^6J-P{xpMpTU3~5)RtJq5#ETIIM;ghhpr91#AQU3fGzK9l
A#Lo)vI{E(59804am7AQ&Amzq@7aNHv3pWuI|l<fyD{YEt=-+-%Y8+Xs0Nt_>+)t~AU}iqof<6^6k!~;S!hPgdgHbGD4iODV=8V<
IPY^Jfgf#WqbAPufSH|6=BInSyro1_#21NL{~fEE=_qP|kK#l|gb~*;F*u-;GYx_WCuOny)v8DOZo&G7*PIWl?Ent)2p}pB<o&(t
uiO1!N4@|82uc8+op@|J%7l~=74!DEhZOf7K#^bKL-y5&N9{Bowwm_lp1b+*9(j<Rp}jX1%>1*Lod&Ol8$tYzl%kW%38!mZ1<zdC
OZq5FNYBRD@o7F_Sg&c^C}j-F&9L+<^=3mcFRRC%_CFg;{_7K%$JWn{P$vnZbPgg+%Knm!&poq#Tj63ANKr0hq<=V<Xg_U(md2Qu
KH<LSZa8*4pf$9Q6S#VsC{bOuZ-*fmKX+|<kYI8Gq;KTG{Fk=#4d$WjDtyXvXrj<@z22NOt35d1+~TciB@{B>#v;)Di~J=i*`lrE
EP!<zcB@jVDlKKxa?*1S+G1egX36jIy;sn{+d?qW;2><nGFvQ<(++jZXvBx^>Fe?Nd^M1P>DkkX#DMf5MtLh8sl7)0uD$iG4V8k+
-+WCRr47w~eeEvBmEO%Nm13ChZE?4p`}B&JO}uHejHRi$(1{T7MdBqDRtG&+T8<hhQCu{fejk>)yi$iB91P}_Z1Lj9)UuqSeI6o;
Rd8LUL(i1E{3;@z7i^HizWzIl{~kZXq>@SCfd|MC33bTz#UtY>iYq3azo#0fYpIR2`2Vr{KS2a1<C7=mgquE>jH?@0Cw~^ZnBx7*
+{OFTtUE(r`$RXshx>ufn>mQdnDDv_T=)G$W@&a{T=VWCBdOb4#BT|RAKrf$9!CcM?Bcl#RxI+#pBMc7&^!lT3_s_`UTXPpf6w2f
)`#{}8g2Yco6}2&K<?&xKDqO#Pj9esKX?Ki>Hg&XI!KASO9V)d_*#FT6glF~-65p}*E1pM_B?+<Z7fhkB47GMu_xb6C(lyCp>k=N
NBhY?xa-G=9>D(d+<KkC`dpvP;F;fdq}<@POHA>Sg$3w&o6_^heup$=C3r~%49&<$6BR-a6#b4!B@gf!6{be%D^Z$SSl>6(+PBx#
r)RqDlAcGhckxSKVZ@wI@XVhrPTkArH+zis*=3QcTkhMLxXtzAW)nwYJ8m1)9@l=>9wESSBS5FSN4WBSemPT^8(Kd8PP>Vt&;9<L
jZOvP_rvyz%6K~TmC@UuiV9N>zRP>hfa0cnCvdt=`j<P?hYX%KQuN$8HPGA>)L@&&V^{vzE*a`ki(lxC?vDs)4m4P{JarC{u$#X=
>wg^d0!W;jl}R;Wu;Bo80bFEJQDAUko*_dD0<%4Tc);R_bI_82@Sa9jBN!}26NP|u7YhSgSjKoP_F-2-USJ&q6ixw_9@;i^>&dX?
Jf5e1ugIZwK8@)-&kaA^WH&O1(DIQuH9V?zLGLu_DY5Qb=21SAr^X#L0mM0z3^_Q`ho%`Vg3K6H79D02zT3Z4>SK|yiaO_ndDW>J
r1tq?<U6oB(qcUaA0Rlg;V4Qb<%ipo4kxnxi9rY!@<jCcQMx>6EAdV}^RV@j_vGNv517piw33<RbO${QJ7tOZjG~Vc9;By0L84Vf
%4UnG+qeoTCD5^{*-=C2>H>!j9J_-rf_l8Y+l()1xHU1_fy2XB+;KM4knD8=;Cz+QIt&jem>|k}p8O0BVNK6DLs^vY4g`{YN`>I=
6<lNygaGrE{_$SSyugti=f<D5k>c{j1F+QppGy8-JALD5=(X|U`G^wc%p$~b=Kr6Xjz94Ijivenm-TABjlWmap@(Z(UHRjU?>X?Y
jSV=<;V%i0AH%iSO!IBIIPQg!CorSM#XsY;OUn%^g}Y_@4doImrqcZfXYG}mvezS8yS!6^X(;HstTwh<P6Rc9`d<DR{xF(I=>=;b
eIcQtG=an`q@$Qh0*}5p1*9b%uwn!%AZZE+Dg(rT0}~Q@r^!c<Q1V?g1uwh{h-gFB9Rd`gNCV`WC|YS70B|Brar~11FZ=)ZS1<DZ
81nt=jz>HbKUwkilmafZ`2}DTUi-c?>(eLJXGcJqDUBTXV005jl!HqLh?&vW8ct|D>O=p2NvHj7il2A=FqV|~?6C`sXmlDWAtnYG
*>qIajZl#k77=i`uF((IBA<{__5Zo6@CrnY_(j9e!WhDf{io{qbseStzpSsYROC84u$ezP4_H5AB7VNKFqw=JnS?q94hM)mh6<1`
v;*Vx$QV7E3xTi#OF<Aig#(}<eZR}6r?maqPwuOAar|jX`{Vwu+?we31SiBX5C51C30Q<4<K`!h!JwE!LvUp3#-rEl)L&4a+KmLj
L`=tuM6!QfJ`g|7LW)w(LEn~f8MDmF<p_v`w0avz>Z<?10)J=ll%~OieTVfN!;DbXR6|k!Y+!@fmtpYe#0DQ6CLBMA?G-)To0R1J
`-=*5&LcBK{C5LJrs>ZGfX!XPPgq2efgE@y-?2Rpta{9M8`tf~V2iNBnao)*Xi8!n!d~orEXnkZ*uWVkp>rPeIn0%>Qhpp$G(Z^*
po1rG!;aCP<DBpmd%J+x-3k2?^OQQyqY1EmjDho1;R<#7C?o%%!hw&+^FM*TkJ2=zqxDWhLb^^xxW^)Pwo8$WZ6uK-2w&X6p(=)e
;V~VA<)IBFR{}>sy*L_?<N#+51<}bvK(Q#&P=;X_;+L>~AR8Zk?{3!3oZ~Co48uTJ!^8uhxpFPg*%?!u$&x&Clf2S<lX-6Jyq-`W
6}o#qP#8qlq|rqMEC|5Ft5Lt;ei&6VB1ECtC}D)>D~R60CWHe^*b@}p?)%3+2SD}@<1Xy#L@7qGk}=dL@_>kmnFb0Vr8soA8_|kN
pnAH|^6gaF`6LJ1_fj6ilg#f4qm%lQ@78{H*#d{Q2gTf4Ss;k`fy^5H@z$=IEP)5WoKYcSDuAj*N)>-d7#@JbN}4gL+yd$l%>qE9
H30;!OlNwj>-lGG=mzf(5a18UI(x!{4R14v%a%hAl#)-xH_=JP&2hIa;%i2z?4M-kkI?r}2!Z}oSYT?XHp`$)H8HS%2;sO8ayZ6U
L5R_aiJKqCI#n2+1<=SLxpO=obl_wAL_LRN8Xb_B!lglAOOPol8UwQELO9eGqJvbu`fbryO4O-4YwZ53C5n75EF44?zH&hN1U_L8
oY^0$Q|{@9@mkh8F${l6-y$2;x-j3AFz;A&-GSc;MMM_(_2my++@PNK&!V)nkGzUd?;g$WJje19U^D8R9cIpWF+i~)-h7w7W+J0U
wmMoVz?*A@hsmhC{g`IRAe!u9A@3l@3?b}~fMb`9KJOx_CL#}|N3kiCqFAOPQc$1?FC-J>PwqZ1*(gy26b%%@ed$)#Wimyme&jI&
>_bsd!lbkm0;^R$Bs3Mu#?oquqGp&2MA$qcgUEvfQ{iGA9SG4`^Lx2T6yI*d(cW@{j8Qd+(fgDB1y1&~wVX$29<NtEsOz6>oI!p_
FOQZG98^U}0Ro-cp$=ftL{&*AAWpIIo)Zza;VHs<_AigM_pjEuh?amTRwSiqL8Vc>u(}z5AgENN3hd$nDhf&fV)J;vIZp|E9_&z1
LQAV?1b`uh{QJ7~G%-9l9QyyN2$EuvnMLpHKK%VHxZ>bp!v#QC$y$M6p-WS+Z6N)SRR#4uZiSbxK-Z8vJ&K%CUeKaqfFvkjswt*v
L7|0{;R0#c@)OwPw3S)*$TdW-mBEG@%$YILiKtXSQ31|ik?=Qi(>>sM{P?0f3Ah4tPXXt9kousYr{EvHhl$`%tV_UXh&}4}ss9P0
s-L1h2Jz#$^WIW$g8pC4kTXYsZ#GLgLmx4N4|#VeoKr(tpne!k2Yi$+d(1FWXZfd7@pry_Q=8Xr%!xF9jyx{zuMn<aOqX{i;BGfO
E{AcMl9q)u27<<Pr+~od7n8~Gx^w-g0bLw2Ngit$h>)paq?q}`8F|bbndF~?{l6O@aJYvZwz6T*z06Eo=TDq#yV_sRA`Zj=283t#
hKKl{%>Uia-JN{zUY{HOCJwFo_3p-T*z3P1*|-mclS}i!I6#lKJ0nFs!SS1)wKk%DP4qtlc@40Lmea_RdVqcAA29+$*#%)sd<+VO
j1R~|#Xqb1^l$muQSoa%FTV_Wpn4#BNd;#E1N{cBfI84Yz#6c=U-R%Y=eq!OW3FDEHwT0WG41W3`aoh4(5dnmBJdDktPN7k$pGur
_Akbl)VJMDnu)LR_lWWC=FmF#b-cq!i_x*MZqW5?AO=M{;WKlT4r1@b%7pmf?L<AUF5czK-5ey~Tb0y0-|zy6XagorhNN7{PZbzo
Q`%nc6~1bRToz_{Pj<gR{bzpU{=!I<KtH`dOuiU+XXL;&!{7c_LHpQer=TcokB^o=`m{Jnzp9Ypy1)VXVNL!1Flq*3_+h!=_eQjH
#t&u`^+CLNVGe{RgsHxSOb-DA590pYKYN^afCp0oP<sH%l1xM;B@`CE<aj}dpp%GMK(N{t2TKA|N1ZkSw?Pa!d48zr*kYe-y`djH
P66}K`JQXwA8Y=<L+R*!BQTL;2=!(J3Q3fn-USwg(>Gze${yh7FhoqcG;-2RLRCj1jVTobO3)M(jkaqV(!?T2z)hIq69)+$VT`*o
beotNlA^;3wLr$nDhxoXh-MxqD%gS=B6$XGMq^6oQ<!+1b*)sD6op1OSr=E4N%7=|i2>as*#P%Yc7`CLQtcqD7>-T-pFf$`s;qe=
IUt=mZ^*P&`=G&Yo#8>b#9Qrob{SrzUzCX5$6?*K(}zOPbSRw3+0;ia?MCiOT|9txgx6W9kLL3?dNby6!#Ht95-}E0#$aL?V6|2#
ATg~)64lK`FEPk?8lPBcUdIesMuMq1slFq&D-Vc3YKi0Fou#sv@Gh@I{M_jb9%+ZvzWfKIAuGo*%d`)~?O?ukf@t7a_ynID>CZ{<
hfV9?WAC&@$|5&0ZXDUElE!W};LAL4t~IonAqr_>T7r=VQ!vY7iHa*~fo-)6fqi{=l0%ZZs(oM@Imrl+2UcA5cWGx)4KeB=>`o)$
(d$waSSeD3FLNMZER@LEW*`tGGB)hKZQ>JXi6uJV=VvQ@)A4M<5eMZ1=!a3j*HE5aZy?uhJ0{{)rvWt*;{)O8L#LJJwS{5l(5D<r
q$c8HCs+7zSbd%fF(m8O@`U;!*TuWI9=>0m_rk0d1wT?-XIo*_)Nr9#4C+Fs9*y>FHikh8iIf6YhY%?Nq84OMcyCb<_^C$#Y*2b6
9e?<v2a~)oCsP!3$3+4&%0rg9B*JLoc*j?5Z^zxvrkEd^Pe98(uY<^w=d_w(eRIgZef`w$_6OK_lzYSJLj=N=l(PVAVr*H8N~EAF
8WM`CCDTD<(<w?oY?^`~(NqQkRvDCu2ql>*LKc7_FcxWAqSQiBNiN6)Sg}nj5Dp;=L}67h_wQ4X&?Pi1K$N7&Oa&1nO#wkeFoyzh
0i@883<S+WL<toYRLoU0)GG;J_G-~36oJ8#0MQ&-MPp7B0>%UsgzZiFc_D+=cW!a7>iGUgQ}_oqgXN2K5S4(-BG9rGf(qqngHkG$
#D|Qq$P7h<at{u248bIk2vJ7~bf%6Gq&bblS7Z%yDotsOk+MNZ37MsE!8P|?3=DMD6tu!&WrZ<g7zdo;4d!|@w=x|b9B%H#qgYhT
z%WvoZXsBjWsqQ^Y02Jm9H&Bj=g4?SMKX650=Z)iu^3u%V6a9oVQyS)KXM!0)-lG{u?%weSpd_yW|`NwcBD&2QOXvfgE3I!DXUFD
b#Oy8Q+6Svf_4kI)eTi9JkOIg+bU*UP}r6nB%`@04XURa<0hJ!YBwP8le3%WT(E&>!rad*jA2Ov32F`&D}+YWzS+q)*Aax!C@`ty
$@v|y@k{9ld6QH?n#7&28rFthE)OM#BFv`nDny+Hbm(R-)m0Eg6zF^3ZkfeJ9S;g=5e1yExkP`gv_wQPRh#C9m$jmaj5}93JRVOV
&Mf*z2Ecb{X7#ONYbnb|Nm$2B3Wo?TMYBi&JB(K8Cj*?_x>T8r;y7|VhVaiKPDTzP5VaY@f@%<JAwW!|JBb6wLz9j+5WKQj!S<VD
y)t6aFdJqlj=`E!yL)J0BFTx5cZYh+I1$4$9a|@|77><IHEY;7Meu@|s0x0a1EVAihjNe#9n*+~Y0`$XtB2a@GgWEU>r@U?1d~^$
*|6G%xGYlLYgyjec)UlU=?8@NXWeiff=Zs97=wp;PbA5?qHR-6NYB`BzTxbpl1p>&r@kK(S${J(_Uy#`<bxIfe=z!Ae}LfjrmdfM
=a>XaeE^k)md5?NaKWA#9C9#I7Q<-U0U?U1DTFyD*xaiU6y$?!Wr&mtY9lxRsEPnz^sP44M)@2x>DRATVBms>KvhVG0bLo#3wP_c
H^&sqWbNLF5rT?ALMasu0T8hO6oE+4NeM|xL^LHK5V27e1j$PkEff0oimHi%Ac7!<rb&V*ss@+t^@gusPq53^GX`%2IG;bWx4rP(
b^+JksQD0LX=Q+9kkOOj@Az!E#d3`)#;dAoFsN04DHVbP0j8;pHV0YdWr`oR^gZO~sh05U#uAc;>UR$q*xS%M`KO1hbkOFi^Nq(d
u@3T$0eOdMKoU?~;DRtiB*mdmznEwUh0qB|c^n_k5+DpGaR^|63PFVA0Fs-M4_u`IzD{wN(32hfh4%4qoC%;0qylQFC<cn9Vgx^8
u!e@Xgkg}NA_U|6Kjm-FV0rD)>y+z*Pea&b-V?Ozwhu}3h0g4EkVVLO5!MH&bo5+%bBy>7=U~+i*zJWhN3W|VXux$Ha?k1;*85T;
lLD3G=xFqs9?}!B?=&!uLSKNyUw_w~v!_jKl2DK|P=sbR`MWbSG08GwY}W`I^EWRxAf!?eQX>{d0Y~(h<gL*<)Pz(lXddp5zv}?n
5Ivhm$hI&>2ey#E0PcAb1{&jjyp5MG9C9EE4D(7LA}J26f!jh`Ppk9<exCo($pwF;KV+AnACE;HW(=9b%z(C7xB3UfgH>!UXd3Df
0F=0|^EJ@Mo`Dr3O$^-3&t5%Ti}R7#k>4BZy}T7uOJakRJZG0yg&T%QMo5#*A$GPw#CPHldBg@@6TX8pKx>)7P83Xy=7BnQ0R60i
)$EzBm`q5pkj-DNo-@Ar^WF2RjWnHwAXuq`a6xF3&}$^woK^nZ*a;2rDML%D#0v!+^<yT-vZ6JcVU~Sw*n2K@*@43dN(Mu*0=oku
ZD=kg(h##08@(d-tlUQTyM>10V*#GU)r3ij9u>r(j!+I5I-sa}-yOCP#PTU*r5VR2u~{oMlb~-y5D;Q0QV0;Y;n@)<tV76<o`ZGw
&jF&V(><F!#&z_kMAOh$(S~tDpgd*3XxwoQ><XurvI94D1B`exTR<zkp$7V6lBk13(S#N_qA*7Yqsq-;8YA5V1TsXZCJ7O+mqr2v
14Y1lzJ_aWtbx6Su8yl1gjpK&FR>^}?B*5+L?a*V7AL`I{A#kQ^({dW@hWBl>c%i9M7_UT7v^CPP)uh?v%1TC)UbWJZ0!-_a&yJG
0T_qhLdXpoph&d)kgJw%Xk|H)(#LzCFoB2M(eP0~lSWJ5QFG?Zfz%k1$CM%?CX3<isANf#1Ii78jOywQFc9y_omCuIAyc(J%|;L;
GzGxki-<6D&iqVAJxCC&lmzr(aEO9pI&{RiLkost+*Z^_E}0r}o$zU2tY)(k=z8@dy;<p53u|;Itt<0*AFea&!?Jlq1IYmfqnqiW
a{`C1dQpA08OlMMT@G^lPr?Js$3$2$JBXgTa6F=qco++5k+_VrIN;>R&TBQf<(5p`eV)Fsn>50z6QIPi0t?oL>q!$1z_<(tuvi+A
0zZvj^Scn}&XY-K!o7K#!U!#<T-G}bHXCA;WsO~DOfKfOc+8oxD+%V3Vrd>cuqKnMP!pON(#6g#l=MTkbLgH%>pjqJ%p-<)EPB)#
9XRl0jg)ytP0z(5XskhP0kRp*@xX#Sc$LqK!-AXU>)8o}TBQ3K0U0ogc{NZeB9IXMfrKQ&lj9eDnm(KxSX_Zck-9kwmyI-m1SH5o
b!EsQ^;Q6p9=h6D>S-(tGL3Ce_wlQSB#IqtbSUybes(5>MC?AjlTt^0>~L}<E>y9>!9)@VQ1)_Ygn}bb1^{Rbrb&*9Xpt;yMt4Gx
&_>7#q6Y~=bwid?zGyfn0(CTOGDjJ2sT^@Dz?`KAn?aT>KvBD8-h-2bm_a8(MpESgJp?jUn+8H-5)Tq^JKYN+ZZ0bX%q-qgne(NN
#u)jl+K_Z0TV6I0vvJsw+YK{Aes6jv2abbocK9ea2pL?-4ge$phBbHxMk2f3hOd3>30)Rsfpi{4grrP!qlkn?rA&n6lo<>XA;~HJ
YRH)uvXM)>2f&6rCeY#EzXpxK5<w)YC@%;;rQVy97?2b|GK_BDzNcC*S0#r>z4`H3tvgZ(GM7Xqb`X0qY*>7QaR|XNBHO&wrVc8U
%5#zcv&&Vny~yngU>MDdYjwHTCd{q7$8s=>I1N)`j}4LCV9E}!z119C%+j$<q7N|w>nX$xF#wY#0q47)1DnxLbI~Ia>cLa7(o?ZQ
z!w)x0H-2`sxif5nYs@qXyFOt4x839s<}G%PdZsDb}p)5?VyET#@_+e2JS}%KDI6^4Ghrb-q##s!Z|i_Al|xWgy%ri$Uc3#7IOz7
QyA1)@I(_4;-X?X3efQ?=9&c^t#YX&dbTR@xZT?s63#%35CW=++U+U8#3ml-Ylfq}K*Q>>k>R{EkFKjk4{?*pfHpE<A3fJK*IbZD
qP7Cr+wH+KTf3pDp_-<=GEeLS?<f(q&5AVE!N73vfq)ejfrB*;0gnJC=e))V9~>ILG&Z|*-sZQ~bu(B`6#K1fO>nzewVXq--#42+
CPad%WM6gGbz9zsjyPJjiPf!$5;I)dxzS|Q;jQC1GX<&!Wu?H93L1zM-Y^MyTk;1S(1dvRJB@?Lfq(_P39#mXeloC3NLn#qNYDh1
f?0N~K|a_0|KTeQ_C#s`E0Ak|j7Eq=9j6*Bmy<UY6%k}&NiUq)lEMfXOHd;I284H#Je<<uapq&48;p~NQM~6)2hEx}>&wQ#N2M$=
OWbjcNJxUfwL2E8Kn;b!2L^<9&2)sv40jz;K%)b@4&o4AQc>}g#!g-C(s7J&2@o*0PG^@SJU(-B(PpXZQL_YqNF7>|Po3zz$ruiN
T%N`j#Y&6f2t6e4QkXK3^m#!c&elY61T{DbWdg}iPIby^NxleSP9lm*>|Pmd8rGF$qMdAqcy-R}I;G4_5*;<up{f_WyhY>+LGQ;*
+Y7i@$Q{IBD+(8Snd0T;!w9<@wlZ|neukM@qzM8HC_o}1{H7;2$&pKQQY323bi#l`Q|fmjjw}dPOcFfv21LeE%jb?L;?ov2eb$M-
k9zrdH{*_8t4*sm4H%#-+Fjjvs1VN69x|-q0+LApGb_Y_UP>eeb4x@XtE)7I9^5eHFcD;t*5*XwqAbi1*qJisdvYYivK1aUlsA2M
b#A8tfvfUrL3gs&RbX2~x+~}9JaV3CIm4?p-o86>HQ3e$5<sDPzRKw2M_eRq6hV#q2cr^&@aP>d<uqP(p<(0!LFr=DCxq&G0YMmJ
#0-df7&o>Gh>rtN!4n+w4`3i1Xa?lRCmi<UaK_)~<Ran=v1R5*_d}LqLxf^<q(P!%*=-mmld|!J-_Afg6zpyvXWNXI8QyZ@Xt@Rc
tOsE)ST5e~rvd<UH=oXx%rc%P149SQ69-a)8t!5<s&=7`F5zVipZ5;1$r+9W6iN)B5+~OhP=I(t(1rL&^M%1QiWCUNNaWb4)RRDC
IT|q`g=PE#H>u$s$It3Iv<dLo?g8WL@4<I8VN6MrAju3i%lC49$`nDNZX`Khgs)$P)Co|}wV{d?I0RRDgh)J4i8~xXWIlXdo#b(#
ysyi|hB??Y_bW|yL~FJ6JiajOVZtZYwE5|5b)e!OLx?%l$SA0o8}h)DBH7nMd8K(Wk^HFxu+#DOW5bsxoHE{YE~nTNyadOCBo2%+
34koXk^rWI1|+uF2(T~XwmIItW`|zOMgZ>n)WnXI%XSl&)(7q9NWWr+&ymFrl^91{nCrsxxH{BH7=o=zQ!3P(jd;|7po)u0$^wfb
+KV6oCOn$%MeE((%nqNI(oPKVy_nlwA#X$lNN5|3Ko2}%I36Gv8?*)Jbk91O1quX(L>8nGDG8k&n$_Xd)NuzK(d6tLnlR=7iA^1X
n6G_Y@Em^MvYnLtO-BY*IPXJ|7c&e-re=~#AX5PFg)pBFVOF7PSO@+-pu^CxES-|>IlB0|fPnw!Rl>6I1vOAG`Y;$1PL85za$677
OR646PX_~qkd3{NI5i~r`$IlLHZkhTWhf%sawM+|V5HW@$r=n}Vxb}eibye0f;A-KD0k1;KLH<T0f?bs2yi@u>n5InDxbbB|0Cu4
BEaK+&G&s@X&lu3An$N&nPMrWO_I-cUU0B(=Nz@U#)zyLDUwMhj&R+#dIuVHXxa~H4<INH%1zuN^h3lxXWRC*G)G)mG>De1t%A|?
kRjxfL&GPK846AhcdyYp9Z0{sxD)1j`P9b;AxNcL6$@fSkwaX@nI0I%F`SK-5=&xo=Yjt8r=Dd#?+;06;vN371m#auP*B&uQiOU3
<lJD@4d?twJA?FF@-&MP5D`$!5fYIs@|fqaKN1rL5QF$SC513t$a2j|VKQf?5pW5yNf+~MRiQwNIf94+<X)k{hyYRnSPo_qBQ}<1
?-yF*d~v)KRp*O0w@*5CnCw)w9+>{QAcq`v;6X=}=L224p9kd3@{^GCMPjQ5^0Y*>D5(}ggan8QRA$e+h5Q-a3YMTvp;aOMY%4Sr
cHh~hJ{o|$1*ZselS+eL4*nUz{FY)4<DvuqD|q&JiS+Fr=f?XjMvV(&Rx~tZ{IJpbwrti?1wb^wNi9;BSlq=+DpQE|bB*31N^k|-
QPWu>8l2}DLsrj#Cj{ArHBUi(&?N~$z266qS41Bc2KiVIk^os~vIv6^Iqf^qwxtA>M6nT6VGsxET1Ghe(uNu9z)!({S^0J<2%xBn
CR&(>^&2~EQY9nrBB?1~@i~s{?sge2;P*f=_M}K)>sAzX>U%<)sPP3L>BtyPgP*fyQ<L=?<y^p#?kq#qAwtNOR7iJs5JmolWD3~@
rVZmEazv8`?a-8mz~g5}f$5@iz1g^o)mkDrf{9KwtfkdP)&`DM#M&j{1BJzu8OjL>5n9k>7fXp+>41z2NYO&N$VBs8AE-h@skoca
>M$h|MFuD}0F1{o+jAkC5)gLTkfp|@$!JLqrXVV-ygal>=_|#sTmUofD#K}XDsz0DYx^#Jj=cQt&bCy~FB<Z81x!Jsi^+jv4K3B&
tc{gJNOfYQPB+34$<^@DG@VUNaj~xO<nMLcVIHIn%CAK@b=rimts$$D5dSh5VSy&8P$G!|IRFn_6husbR6+g{6g1*R<H&=xQ?rhs
Z&R9_*d*v~O-<-MsG`R3KgV_svQJUX41ANicaOL}|Cg`>+Y=*7f4t#M_s9&9NN&zC65%neBq5Wt@MPIFwfoxr)RS-2){>_#bfw7R
o0OE@{oshhsA#bN4f13<LWme5joaU!1Uo?Yd+%g>Bf}T~%U;ZGNZ6ex3)QlHBJ{He7ltjVMU_XA;zE7%r%sb6)RZ`u0YHWX!>s@b
cv<Qx6p|<4D*j`(QrE#m<W>e%rXi@bh4S^Q5qAnqPJacwq&29xV_+N7Q9S4NJc7^ZooQ^5uF`7LY>oGQb5ha>*%WC^DIzUq4AW>D
h?qHxy*3X=+ZsNB6dRxbs@~2h1KFClxELA3M1!79ir;lvJ{AMyK;sL*b6CXmw02nY&YSVRrQj@k>uXCIQRO`balvPWQg1CW8qPG3
o6}O;ZL7*1_O`m3S~Ove8diJ28cim;7OBN!Yss2VeP=zfAk6vg^d!V2i*lqhGdFwAqpeyT9SKVE?)C?w8>BsnB*oyXC&CEXg<!!v
NESHXi3s#UjNgWZlG09yqN^EbQKW;K9`OSY4{YnSQdR|MOyu~9vg%Eh%p98=!i;R9jc8+Sg6$d{W+)C`npSkureQ@xZzow=TkOsV
9^mwlE1}Os%|z7j+|`A*3~QZgMM%$Z$Qw&<I`<uJwV}L^6E=}azM}OJ2w4G2fQ6CDs36Q)Xbtr&6ma*kwp;fV6V0D|>aB!5F0qYW
v7^#-Tv|>tQrQ-uWIe;McA}Id5mk&vFi31C1Y?k#Zy;def=5>(QBi%3kWpY_Y7#?M9;fJ@)A@2<m+WXx1h5bfv@b5*kO~%i<G|OR
4P{K)%2Ji96AMvMq}yaR#)v<C+}n-gg;#VGwL&zJEkiC2l8dw<)bQbhievWr^XvB=c`=IDvqQ}3s)|xzq6w0us_`t=HsDFbqmK?`
$GCh1I6anS<AZ!W1;HX(0)NDlvp%BQE2c1pA;($eaUcNgfDn<TAd*0cS`<kM1({+hAXa7op+-fLhJk4r8bF|2r|a=UWe2(>L4;Bq
pEJ4O`;_^gg+01Fw@o*AOwBkJmYPMTe7Fmt!B3nYIDGVc%y0PxQAP@hR)KFqU!-P`cL;ikJs1U17BEnYBOv~-3im&6wvDM;8Z{^%
zQG^E=k~dN;@lfS6G}!0T>JU$yOH5<(dG9k%0!2akKRx)0E++xJnmv!aMB1i;pSz>GViC5^Eomlo&dI!Wkq5nb27sbpIb9uzr4<N
<|cf-xtVg=h5-Uyi<U|;K<(tzw?hZHXK+vaJz><r6Z<ZN67z9h;a@pIf+A#zq@-eKK&2^H{<0F=Lxw$MdnkALpn5|TB@z+`=?Mrm
`jaXS#8L3`KUp6jt70;T;-3ajm#JVWnFVV{hl(@4$iaaU_E-5EJ)Fo{Z8v(81d1wqz60M<6esu=ELf!OM5GE;f>fZT1f)t8${H0q
O3+dj$>k<6F$QZwV*?g&PA#{KX`rB^m^`^PB}Glb(Q_H#(qk6L=yN%3Q>Vz`!wE^Xj6_r@6(w(DTjMz34jsn^3Mi`}JZh%%7|`ed
kU3jXpj_=pR93PM^~r9mwnULzSwWxe$B$BJ^3zJx6sI9*Hn8Jva1L<Tv=ms@sIV0gEh&-Y7=xBH&=w5D)f#KCV;phK43tG4Mqfze
@)Y!*&VUS&5dhj+lw_4rT%-!-AaLXpR1(=s0cYy?zp9VvaZ&wtDOC`=mlreQA5^C~bKO_m*#pT_LY0H?1HqVEV<7-Nf5ZMi_5YK;
HO=qis|qT9iS_h6=keF@=8AFc!<|viGZ#%tk^PjwbxH;?h-2b?ls3s9(#f|uF>-P<8tEmBG$wSk+eIL-HYk&)yV>jKPyV=m)I?b)
@jc!By~+E@l&x#*Iu+lg#Negy3=H+-AH^`PA@1G$J;|gx`eS+RB}WseH)^!^Z^;3jpMEf+T5t8AO~L;ubGvdJUr;A^_<myZ(^$@h
rjS>ce};6U?3Ll?gWV-33DFA4@_HKP7oNJ<A7{+4K{y>lXIz|&6Cc%qV1d9LaV9d<q(AYdOhfT<;fhGT#v)F}1w>(bn5RxjJbKX3
d3}Ky4n4X-_3fA+yp%*dT&aQ;<~#7qB%LP9mfL5s4@doemy#fL@=1K-$=8g^8th<FF1UG4=}oAHCW1zZr44ZK&Qd;#N!Eu?^v`vs
mu^gMIcCD?A&?MW3ph-lo22i)Gjmt+gCsPbNRuI;)fko|=^*l;<PiqGQaW3m;PMihs;7}e^1;ePi6Bv01%g&cElF{Sjt(J2Lvt<(
CJ>0EVo>C-+7cX7HD^7pb?RV$B)kv6^D)!{mUN~aD+~=uE{usHBdX>ADCLno#5on9W}qXH!{gFC_cFg>uqLHOAfzYi;lzC*0wi&?
N)0DTS(!-|5;ovQcPc`7q1qnU8`>BMg~Ny6@Q^s^uLFG07sHl&x~`j9v`nl@#Gy_-FQdt78@ZT~=Zp=(K}S?H@*Aemt1eT^ZE@R(
Bt3ojd2ev1B2F@x3VO;KO0aU?$&N7jl~{`APxzteNxsiucYgBq+DDw_pk>X7Q%Dkyk^`g$Wb(HYFouwupbc3lC^G`$2US3Y0Cw_E
SUC|skno0vyq!{=j?Oq}*(h@%<l~E<2})7W&;daCFQl4Ni36c185lsxAZFS}5P3tanUiJ&KP&z}?~vAf|2_wlx>Tu%Ly(<_a&EOJ
x%qL)yx^P+a1YUkvT{*}OgSQpEm@nha@MO>1SEhB5<8|C*+c-jn$#+pV~}l?3c|0tLzB5Ri0$Vx!GXp!m1Yt?MQw*E$q2y3I1g4I
OU7t=!(PVSqLjtOecc0Yw89lE6jcR75(Lc&K!-!n%xI!>1(G-t9%axehuie-Uit~6d6ecIL5iWxrVKK6A{)bR=l1Du+2p)J9-fe-
Cx3bx^My|yU61u_so)oO8y!g!kIl>x&!?7Gbc2KmN_{fvGI%XSMNuj35&R={<a7)~>+*&tX-{c4CpP$AW?WN89ws=!zFnhYk|!Iz
IqRtyja#$0PXjM-e!m!T4*eb!-3vXqJ5B^~j2cAP!Ga_xG-??ZgKZGeAUfzA?F1f4;sJy72iTwJA2*Nb(rw)-Sbs2|dW;YBC(VX1
&b0nmT{4K2(?J^<D5!>{Ai5EzUS!1$5mO}%6iY!yuoWc*7a_#S1Qd`>GEBl%6(=?(gKhI1^5hgJXHka0MZ(h(iX#OUMOm7;ZYDo<
D00P(+L<#84Z8VQ8cDs_I9f9rG#l5NtBf>}Ll6`sT=vP3KUdTGa0#Fvf%f>oJ0jzEPRLef1tr>)!J4J46uQh!B_fcxQF7!kTTX%!
c@c;-6xl=iNJNB{DIt&w6`?6ka7?3-KNwmBJ^#12^|SS#?mr5Mq5mO=8ZnD)or@R@R>eaSY+<4xbU2F9sfu*EqNo_5*u+#5RS)xV
#G)e=RYesP1yNy56q+ywjTYL`rXVQB!4S|>1#H_<XrQeGlT}+_nW}VQsv<~IkO<av1K=mc>`CQ96f~(Yw6v7alnnyVu>}GY386Fq
P|!6J(3Al}5fLp3tr0CDOF%<0C{nZmO3=_Wj7U;dB?UAjNX1GtDL~*F41E3^Zp>YeJ?{g%zaJJkiT*?(3c>{fl)dXAzl|5GXK^PL
V9+Tw=YtvEf#OXx3|0eLErbpcPiaJyOq4@WF^Pc%2n#2-(&+1)eV2`jI;7$r;Rv@elJD*BZ#*EC;yl|_c`QT8Ta^QW7cp$8%j|Fz
1U2uNOn&l#>D0vmV~GJ;@u*UwO*iPe)B~Uf(1F-Jq4|Jbu=e?$u8&;SOR97_vVUiAK8x3d8W1U1h>+_yj{FmeiuY5toYd8C)Q$B|
F`Hz~a?XdaNJWC0ok@TQmgz(eIhq669O8n9gR<_FaCK>ivlcia^5Q2Dx9I^$R5C}$ZVy8N3kS4=`ff5Y06|C-D85L-n(FSF0K_YM
g+qqm;t|+88Hj-}jF<>M>bOVm{YpKm7u=sxDForu`e;5z@Nkd0)JGt9l7adhqwz8(6_QV@b{FuwjOQjILyiflgsC8ZsS()Hr=-{n
R74&Dz}W!*301)$Bq1S)27-YTQ|&lq`iOFw#0I|qu(tNxH=QFlk*1nxM+dA9;qL>wR)m5HBpiTg>^@(sP}Ub@M}Ke+?F9d^4GNVl
2lL=7#X$6tPN3~lWc5z@DRET|P<jccMSKss53`I|!)7s7JZ@!)BLWeLju$V+IVi|70<2g<;@C`VVVKE;n&u)KnPG&(T-^$5FjRyw
O3fk!EGaNH+N*`gh@*gN*nrVXrO}C}S*;c^$u|rUV^rM1!f_(M$=j_AR1(?)WuhY6G0mnLb%TPYT)|ATvo4Z|%F`4@J6YpAJ2)xj
r3vSEJ6X{Ypwh){V+2pR)9O_|iS_71=`RpI-!DWWbmD25k%lojGmMICF2k77X5J6phIh;X^*V$7tPsK62J!X8SWfeBbyU#7B`1QC
u@=cdf8P(PiP^w>c)3m<qx|>*yFg9hC$&2T?B0Xe^yADwAV$CfdBaK#6vPlm^kYgCFiJ~7OspT8`OEqF;X|O@;Zq%$X-I%G4<IHY
{#ypL3rMEHi8X<HCLyI_rXWQ1CD0QGWqU6ON@!bHI6$3~pQ-*HOUY@p^fE-H(*$8IsV*=K)hRQ4=<B;H7CTS3Ko6;d-@o0E#_Vqc
i7XLRpLh}{+&+iNK2p9)mdg>Hg<=FSlyLg{x`f=CN%l&2$+u0YuJqEPc^mA%-G^SNYx;fHNz~w$59is*zXzNH?}-wEAc+`8B>;jV
B%~luwfl%*q?&uOMW#C}XUiZS@e?utOi;8k!V(fCc*0}ngl1HsC}^P$e6Kth>Mw85#8)4F?@xA^dbw?!1b<ro+%sRSj_@la$pc1?
xD|Q^&JLM}JY8Wd{E#f-!RH<5%(A2V4fWBqKkQB<@NUR$QZWM%J5q+w#uLH?ojA?073^rZD{SfdUGC2=%FKfh1|Tzp9+|xx>Bit_
wgYS#BP8=k9nbUZb=2u^Ms-WuSWGCx3_ExrU)GNAUQd=u!5)He!vQ;ZrlA83^E63I^l76r8WBx*pIPV!#YRv*Bcq3RsZ5)EkCsoI
x_Ck1OtpKRH%|D~j?e~9q7F!VNq*fr;{OV2GRNw(j6Jj?_&o3t-h*Q`76NH67Pu&$KSgb%UWSAGLE@Rvm~TumG{nCTfV<Ymzd6|c
zf8VwTN%tj12TJ$Ne_wn?nu2*3lalLspS}uq*@g!A!z`lP;~Ttr@N3620Ws{?f)GO7=w9(XS6$G*V85Pe8?ydbBXUHU&f`RA|pPX
tA#z{2h|`SM~e`zt`L1vfP6?=4#A~KlS}i5Q&G%DLWQ72@PQ2gaEC)h2Al*MS5qofK!pNOlr*klE)o3)9F+FWq%jmp9g@T8L-bE?
w-W=ds*_HOXl2Jw27;zzRflN6XBaV#-jTB5SLl)Uuylb<wHWerLuEUSbpUbgGv+EBRr<s8q;3H000*uc34}jk?>|;>&9-xom?cBy
>qzS<t=p#7L^im}n@E}WV0N<#`tgL_#UP+@*w<?|QQ0~S<>iE$6S7ZF`^l_};=)e3?}4679!pClkgT4NN+tw1N*}9o9)By)L-Obt
$KA1^q))TjW}jFN_wS9gU_Rp*w)$W=+x-pZ`#|mNVf>y0N))Pb2n`(KgrbU1A-oXqAG;r9VO$6qB=;vnPfo3l76aKdxc6aCImkfS
*D0AP@|Q57^pV53iumo5Bw}3^&uAx8);sp-1E>#J?I+ejiF3UGr7b@TNHF75*m^_EOcx8)0+I)Y55+`&LHGzW_yM&34U_w}>D~no
Fzf5R>t5WR-zW9|2P#pw$tjH)QdC8(+g2afxLhK$j8QR-I}~PdO^P85Gqa-}M(2j*$AC__MwY>ryylOedBHW8S{*t(&PElP<l9nN
&trts5PC`Wc)#o(!XkpOID|sj6r9*G<88sP$(LIpKn|pJ%Ak7I$Vw6Qz!euM3^q+yV(0=#S%>7n@=pY$s{S`Zp|47J4`S%eUUSc~
F7Cc*jbCOV;Ndb*Buf<=z{N^}kLQ`?H<`hhFKrG|qTE@_zv^(qXl#8`Zn_>M?ve+y-vfi?qQLFehpX9bsZ?dU!uxyR9{*_d@?{yA
#@`i`p{zCtf{w>KWhv<pOW*|OpR@PBo0gP{BRUy{MwH2!^3+hQF<GQ4eY|T82JEbrVha?%IxZ9~icQU-n$b_G2RT@%CqnDOnTe9M
L9`*ET!Iy;INo8jSVxXvz=Hz!X55=WoSMWTyJMRf!ePa`%kO5E7lfM#;K8V53`XTKBV2OgNDz2wp@qzBHo=U5jt~83V>PZDiXbUE
5h2%5ESXvqA-$x{6aEZ(NpW%1F@u>hS1jde98hxgj6Dp5J^1@>`5_@*2|TPRHCZ&w95RqI$2W$<44BR5BXq*_D8bdl^uR{Qc#v@B
uLMzg{0_6Y^>~>JPjY#B_1D{t+qN*A1EPWAgZY>WT2Y_?rAKiJS?gauhf<nKM8cro4~3LIqHoh{l5*I1WIL1KXCy4?&=712r(}UZ
Vi+gm_8%{CPuce{2H7<<BcV)Mv`*82mr45ePD6m2wTcRXNhHQYUv2#6t7>Tw&&+PLnaXP|^UfT+-MKEgaWuSd_c~1p$_vqkj#Xw=
ep@VM;u~|CG6g{dz^Ot*LIW^}kN~civ6;J&ky*WV<mOIJOL}zk(IlWCS~Hv6#pUc6k*P5Dg*uX|m4mVoG7*Eah&VpBoe@O=gL4W<
MQmW+rsxqnlczkpIZP7`+rV&VA<)qZ5K$G1s6-$m07QpPU3M^Z9Xi{r=5Rf9bU2#iIeo{cye+Kr=)#?bPlyoj)3mL+$0XV0I84ST
l5TESHG=`hk;YsgGw(Bfq7(ZW?FQxgd1g7g@;(OX@!NnPb&3B<pgU6;05=Y@^5usF<{U$z(rLuJoh1h&C(Uz+e-{`Zl(-<Hrkyk`
4c6nk%#1UPK1!|O)Zu**AC@VN%P50winh`;v-6!$ML=bdZlQD|Ky)Dp3OR;So<-5sTyER_LH*L#!T0asp{cte20)%#+Bz4d%dCD0
42|E|o+qUxC={TH`*@#WkIIh0!hIl--za<laC-ospVS<lXc6$EbFdj$f`IM6XRPt{dE;Gm_+>fBo1}du;RV~K447e*1))Jh>t7}{
T2)gXE8eizI-$_d{U*c5WsyY>FW=J6q3qeGl(CDj<&f?aSbF;zsnN`D9EI4NGhAE4a8BZN@1A`@f%wn8gYi94><IQek@go<oxQoq
M}!%(7?izP%N|q%V*x@ekyM_CKGQZG3K#GptPf%JpJ;;wW9_n^?N+GFwLwrpq@kh>4+!LiYcUbFnusTppRXIZ!TaO4Bg-&aG!aCy
Q9@B&fYCuTK{6CXq(>o)&8AsNN(!bbq8ws4rw$S!)DjKTG0cx-<Y$JEgpP@(ifE#gt8ECpz+Nt!gTPdOB?J%+Bla&K>oxT9K+*yq
Z<B=a<<L&q8q#rt2}u*#IGVZR2d6v_e?uKK-kCtwQ0zGX8`J+u15Xq?>^(bm_Z`4zO+ROVICaf0A<UelF)~Br*vX2Gq%bhJXJTfV
q?BY(%SD3Zt9&C(vgD3N;)4|s(^;AwF3YJiBoa3`MofaKD3QBi4jfM>l=C!sw;+{6KoKeugi^AkGqJW!JcTn-iJ34!JB@%9?Ily8
_stwoSlpb$E5l>tpCLRXKM>uliXBp+ir%rmxp2G_1hNPC{hXbUH{6${qy{9jy%w1yDN=}%NQfS(#z+|L)SpC<0-CQGg7!}&ITR~R
;grS}1I!wTCJCf9w!4(<hYLqwp~)nRq$)t+Css``5r7=E;RArb#P@stF(mu~*<YS!erKIN(|j59<>`kKc!erMsQH8Bhfq2Q?qJ?<
o$CkEpwh%+?$JO%@nLod1c9%ziwr7{EL6n;FKGPf#R<vudVx*bb}z>c-mY==X!0b|>Obd)Gr}-@O9x0W<{S?C(+NSk^Oa8S?_ufN
6oEic(F8Q95|ohw(@F_}{9&RZXo^JqVRRH@8j^yknuIB78VVGlq$vTR9+S!B8W@5itC9iEVuq9`K&No?NDf>K9o{%IVt2cPjHh87
f3)VQxsW53(><i{C?SFfD3jrg1aftlM)tx!>!I+eO$MqbR&hXvkO~DpUn=)Lm)21K-ID{@%__Ng;EuE6xj%g~)ig2`!`^YB8~bMu
gLNGvpB?-zS6C<2?{mFVgZMdjx+Vbg0>qe&eWzCw^!!wsf(#4h3Pl1>usGklsp6i)1*6zdQhRM5yzA&^ZI%$^*i+FIk@#HXw~o2Y
{B}$p06hRBp-;11BtOKPqV(thCrJ;pf^;%2^DBuO6n2ML1Igohpv5uk4&oEh**?x)Jg|8gJPnWfAfls#pivZp6Xb9EPjR>px1qtC
&%-x|zpjoMp`sU^*?MTwa1R_)69vk!&A@^x#bF4~B*di&>jLR1sH$X;qEJN;Sc=-2O(u~T+lXXbXk#;ksD_+=49LY51Q_vZbH@%l
JayZy<(zowkp#Opxmz#SC4dqM1h@#uy8)VuVy43eZ=*Gq02+}kXzYWhhDm{<&0C1H+?W)_n{c956{gH?^Ekk{rvk_%2Vxi{GF5DW
HLYQL?ZD6)HY#f9<lO~WAQ%i*F(8pkF36E;Y>R*{<|q;^E~bUEmJ*3U3k+SfY~GN$)3GxRq-kAAGp1t-k=2=_1WZvFu;H-E6j!;;
By5=PIl$AX-fhQ3vr|kchRs{cSFy&q<h#*`wC3_*M^cnzyf$dGCv+@&-UQg{22`aYm^cleUCClXf*1&@Vn~RB=l#8PwgSylu2dZ*
M~h&QMNQdgZNn~Qna&e|HExnY;*RQ=BEZ5mYhA11l5HlDAv3cwX?dE??UwAimy?bPP${kPnh^wK7>G^S1|d4_p-mB9XCCrtx_J*2
wrJxuG9hZ{CzK=x2TnL@;WLD+v1>aUfsLvW;)YKdBKA$22ucwFGjt3Y5fojt2CZzUhVGEWh%U8-Eyo#Eq%1d*7XrfbFoh^eSW*QI
$9a*@Ul&>y!xFh_tTc|7G2k-T=R4L~8#8W%1qq2(&TyDIOQ9|>IcH3o;WXjLOwe~X&P{QuV9aRca=^zIrIM#u?~>RiEM;s_ot6nK
A$pKut;m@GlSnF28caZTc_BK}>WUe6nA^`gbTV|+3?jrR&bt82fM^+L6yHn2bF*14U14V|!7-Hrp~4&8E6(dozWwiR8@E1QIZ{|A
pD#-cH2e`?RB+%rL7+#-M+C7aPm9j<>)DWj2v0!cRH@lZE`<_7h&wi12!t*6?;~=3c%K3hO(LeN+R!x9>+fWkof;g{V{ozFVq;Av
WrQKaBsI=h%Aq;mwVY^*fwTw-nNwY`fymLN8VW**;6ihbHc&Q_!+<Q#=I}9_u%Wrha8>H=a6_>TP|`$};Uf8YMYcUVv32I|kEfJ+
v#!`tJTe&RQFkAOi=O7i2DH^vBv}-?%ndN>#UZHCfvav=%AaOn3%-=ehWpw&d!K^2*QGYNr-Bv%_Vw8g?t=J>remT)gzycjf=r`o
iwrV|mn!&pw@KFXluidj<-4Ux(8;}Vc6I1c#E9vJFl*z>3+=$`v#+)g{&Hu>yn1dP!3FoU61JAN-G#!LGYk$9f)5M{qM3%4hLNUY
xXC56MjEDSTCr`gK!sCPNlk+QRf8i2^JP<GVe#1k1J}NwY3H3+5^&^+*iK3v<~bdQq;^5<BoI*mcL8^maCr#!N2IR_$#xJcl_s>I
!*Jqlh9|PpJDlN=PF;#iCNV}Rf|!>`YezU^k<RzMOyUC}3EiF<9ih2A&jPcC4iFjkRfCMk#p-~8)qGhMJV1vN*bV;98d8NyPD+$q
$Y^3pP~@U{9*>YY7WE@QZIy|SNzu4Qg5w4ZV4UQ(*Ahrjnh2z-27&x+#+HLZmcZ&DpecqSC8cy|hN5VKmC|aEXeo%$Xc;DGh^ADC
l1ie8nhFX6WI~z}f(RN|nkI@WYLW<~5h!XR2&xv90+AU`P|OG6>I2uiOtlc=FjEGvlnyu$K}8@Gqe^nt&hqu@*XJ(^205|rAs&kS
W+7-+5kd<j>kS~MRrIC!@83h;u#`dibDs~tk--L3@JS3Wk(BO57flLkhWjl9QqxFN1QJUnL`Wqxi4{=HlvGqw6%#>8RRji_7c$a>
K@})TP}EF8NsXY5t)-?Yh>5CZ3So&*h7pK|6NCaHuw~S(L{L#Ar8FT%lAQn&k*gmtLI{(Hgs>tE7DLbiWte8<0K?a6acM-vnJ-^H
?@r79fbWGb6k=68P4B>a@73YZKVelR6-7Ha2XZ7Si8bCM@g#;*tQGc196le9iKE#D+TikhQ_6Yi>-U&lqzv&g=YhAgDjo=)zIonl
;ABubP&Cvh326_ECP`7IfMP>61s}dcC^B=M<d0fFViF~D9CF}}F<^RY9(6H?jcX1Mu8&;<6Ps{2zVdt+QURSeIO=cmeGiE|%>L09
ACPadaTGiNCSN(mW8Ttz327+wEQBW@{?OVRtp$Uy!M~NnyB*{I<w4JsVQB0P38|7Ih55+)Q1xNdWFK;TqgP+BdzxmdFPY9=OEiII
RjFnUlN>>hws6(FArOAschk;w<8`zqSvtsHd}^VYIKr8|8_f?HnUzRMQZDst4iii|aBv>-9SaRwBp5<$5FEfb!*hf?AkH#o4TP$)
6vB%tR*+d4?Yo4{OCUld>>Fh=>q(@`CV@0;YDkek9p?iOM6XE2V;s3eRX#3dZ5M3P5(hFII20PDYAT0fwz5%gj}hSzT-tQ%32Ks*
q60AXfc`1ZM2fsFxYSit>baAgnZkppzg|qX=3t83R1PKs>LfBc8$e2?W!);n6vTrN#F?IG$(c&t+&2O-n5lF$I*o)hhMdt<Q#4Mq
k~zTr=h^mQKgi>x*B=jN0?7nE`|+t(HNP|^XVt7cAAW;_L?g)#F$60{TTW0bwqCnu;SS>`H8*IxxnNWOFz!8mJ@0pc$#Lw|@pgSM
6p2d`gbPfPNhnZ=kwt;dzLXBEQR_ixOSnT2>-v7cp#E?EwrE9@CrL9iC_<HoDYVr}V?m1+(whI3uLgq4Tl`8G2NP67GmPB3KL+k6
*{Dh8=zjmQ=uHwI5W-qQGsBoA^-V9d;eEC-J$ri38_<h-5<`T7Ki(jb<_XnJDHTpSekjJh-sSGZEQgu1GhB7O96z$CZd=s<fA?@9
=l&8-K*C7_{*1UjUe!bEk)T?MrYI+PAnn8q`>8%3EMWR@`h9Wv_rGL!p3dI{CF~F(F#vVw`Ua?Z0qz_eIrQy3Q8>j=Kl(uESdjdo
4k@raLJbGMxNuMSh*Qu<r}Dj$ks-MQpobV$2boFIQxOlQ7X+p;*Ci?GeyBD6Vm<?x$R6qSH-}9l@jc=XZ|uax526C|l{X4Nd<|eq
Qg8S1fhK^dkE%l=$G@I(Ge{H8C9B(l#vqIWY(fXe<)ER)5?FRn`(z?yl%=5V0yOE%;VK#8ZzM6ch=(*J7kcO-pJM`0AQ32sOrCAH
`uO?;Y0!O>m9sw#DS>p8Qz#r^W{4_)gocuZNF)g$O`oXLV2CR#C#;XfG=@D=qT?pmpw^POnUE;bkViSr3#uW9lQ4u-6hKK$BNGtP
+W_E-B6K=L{Ntn^PL94ZJKg61;{<aKEhZRAN(w0{8foq12N@qEe7SOULJ><XC|Bt&?ZEIbU!{nb?0-259f!vl%ectZ5DHB5u;_+?
6h(lTg#?KTmpSJ&1?`dS9w`XKA(_oV)A0^rnhDA*kafN{Sno2A?Jo=+(^DZyk1L^}EgC#mSy7rS+pA6Qryq{ad6Y(<9q1@)z19rQ
U9<Ec9LYcwr4>MVCXsZbfb~8@_f)h~?1ky{PrEk2Kv4xG%MwFC&{Z`^1u9aKhmnoq?LDw|^<Xdo>FnjmJUpRF5+zlja*@l{so3Z*
V**!AhjB9zZo1U=Bp#qXpgzyI$i%&n&?HI}G@?L$R)VN#f%_#8>K^Yv@p5s$H+l>LjHeOEgYHk>T5RLqs=Yv4A|RkiSRz=~(+&Fj
TUop=KYk3Q>po1A<s|zwB8a|6c7(y)hXL&=)>0$-wutn}qUDA!CFP(wV8%i*jgL!-!YXK~LxywAnw^XiQFD}YibQ8g$iZ9&A)+9t
B{U9;VvPWnvk4Idc^rtlZsH7+Y@te4jRCW!VoYsH;tfSX7j|k%iCCf<&=@;stV7AFUz8>)5GV*FIcvPj%Xe}Y?U3)CPC@i+^{Cci
ILaCaLHm1yije47^e{PA2#1h+?Sat=L$u~E<f!uG5+s%&Fk;A<7DS?uHwUyPnW2Mtz~ZW?(-en9OD&^GBez{h{!f38iD`Y7EsPw{
-bu>@Q3=dC`(#5@0qhV2?jQrbaAY0&JH-z9?GEBj1smr)-<Rj<pnca`Y4l0Z^-%#pPz63k6qw=}F!YQ;n93OqFrn6Jy26~-x))gK
pK=?m@*C`mw4+EQK+%X1{m==(4#7fV8Ywh5B<!H{LNrqHQ_(UHo_q54=M#_!;aEZ?qVz+bND56TqN##|$TNhZh=J~h7KVnIKB(^0
LwuvqBeXteF2wq>8+6?f1W8WdJxvFFidk&NC@!CS<V;7v&csk^*vLxY^<+$j;2!uW7YLc<{ql14s08Wt2Q=~y{;wQ)cVBJ0YMQ8m
HTGjIWx^>0tve@~*3I4bHg~R<3GB1J2+f_1mk6t-1L9jB!99(~10o0{!3U~{{VfXMcvP}DGVg@=xj8|TSHbQeqj&c=SE`{iX5lxf
jio5b7kV>h-OGTMTHCs#5!jaog~)1_TuMw#O4t~gV(4vB?7?8o#^j8PvtyEMnkfVE1%;bt%Y58Jj<Oqc>IkLC)t;E>1clTjVFn6A
NVw3X0)T>Cv7EUwt{gdxhhJ{Td#qDer>J`)dtt4#$!XSN-x5c&*dzh<C;a9>4n04!@_*7c<}N?V8ZYzHDrc5g=x=Uc_BA=WX8}^8
^V5wTF_Vi-9TEMz%^@@;t3aj(8J11p875Pd(N%VHqd2u??frZq(T?2&3AB({dss+bY>?<D7<5I7Q+-Sfa%#-S+l0e<avfd}+~5vB
Ks<^aUQRmoy4~wwgC)a5Odk*zR6M<1I$~Ge$KiTytYtH(yVci8G((tCk)NYq<CMrd{Aln!b#LQ&*FL_<-61#v>fDea)X&h5IXj<j
UWh3)CH9m!b>t(&wZJ%-8J-ev6HXj4Q&k#+<yDAguM>+nK;e$zPk;>2#V5<8bF3X%82$w@9B5aUSyNKM?6z-A5E$;cXl=O1ar1DF
yI}C*X_vh64<6)CqXiUx5@`yhsGyjoq9BF}WT{|?pd?9|i5gazC?Oz{B!Vd@fFXsDBhiG+ITC0np(Lh)q#^)^r{;&LDA0*YDE|JC
c^ag2+@IGdWD(tP9PtTLcJQKDh=bW08R3NUVd|5}F55#U3~(L-o5gr?KsMK34i6V!8D<Wcgycu$(?~nRq~dWq=R<p=$v&EeK39$O
PQ%bU{n-QHFoJ9^0ILvqw^SUaVWa1)koGW#uf9p}DnN(=BxoRkQZ<tWLgY^r{6o`&>F%eWzu&zF0&wvD7+rX@4*&!@Fo>`S6r_<P
r!hQxotFgby}<iCx_Z5l1yV`t{jef+oJHZzI}dr)*X6j|OLj){^z8B2BiROPCw`{v`*`4YUU7m`8xF&h;VrU>#*K_MZ~I=#Wzcgt
nhr7slko(_O=Wjak;d_gGW4|+yXhbDklxP3b_b2e)D?lfeyog|;a6EPKLA?<;9$puZLBHeB?&-M_+h~MAoRvfQ~K@*>K?wgk?%Fd
u5wkdV;2wi|3B~lFw6fNx`FwB!v9X4a(BV%mi~kZK=viFk}^e(FyNl`^z8G{@;$mLeR5*;xWJnE<L)@8JovwcRr>OT2?{+u+b^(=
T(%wJ*YWqb0Lf41Gs^*PaEM@-Rtl@-Vgs1VRI@>hVl5ad?>7X9X};W?<}r%NiA>E5N0OMDC@G*LnK3nY4tckBBesyDfL&xrF&OBE
HMZ%P&1J}3uqA?uDhkr*iC#itT1F~6YmupA5DqE;pr^Yj+0xP51XR^DM@JZ@s){&lnCXG!yp+@YbCQ-Sre=!d;tC2jbpdSXl&Ywr
uQp<+Dh%y3)3JgjN}`65sHiMXX!I2?x;T%M;;a45sWMfZ1C|t}g);*tZin?I-NYS*K?qCCu`&?y^Csz~GfdMg#t=ZIOQEAt0Yt(~
7LQH2QbkvL%6lBL8$GTFRTh&$5P>2QYX`W@+{vPBDPW0IAcP?aDAkdS04ni`oLq=mS&Ao6YMhqQ6DFLPHi!xuA}OSbB9cp+2R3=O
oWT-RRI(DV6(+_47$ZTFkZCzcCV{6&MA1`21sW}DKbt7>Ze%h%bIdfT=z@=vpiFzajq!sJR|qyN_@5bE`}N+jp6Jwa9yZ33IE4Vv
0YOdegTkYQqr7-$62q)sWbXwbKY1#BdXGIr^eCUkS_D5h88tT_XS4G9VhWs1M4o5ij6}Yu55gZ@MLZ84ZUP4#ivK`Dc5V$-SvU`w
f}h55dd?{R;RAVkjsW;>JIjSVHrHfF!0LA&v`(cEb>9+;5F3;i*$5mYLJDdEl8A(96>5MJN@++`{($in90+otszKN)wqgzD6G0O~
9NLUpnAmoVQX6V5Ye4A}HYm_)iUN|fjT()#BvzO)hAL=@QMMHi=9LFXRWv0bn0?v`j*Vn)R<Xgk4R9z(Oi*T&W-&~5dSuzNL6ESF
OqM?C%_gl-ArlsKo_bLho{CgsuRP(?2JSQ0STxc2!D(UY^9<ymCdu2|k;?{)RWH-vI3FW<zu9lbsY^yW$5WDNrL<sM=lYKYN3rb1
+YJ<$z+le}!TX1ir%vCYV5io#Cr@F>SsBz1L#cBbN`Eix{!j96^xEiE{$W8s$(BUInSZ#e{o$tbY08q5lKwr|L_2?bXhxIxn<@M^
_l)-H(${P#A6WzHAfK&*NYT&=jpG1o>%+o&r_$uO#$9-P>Y^!`CW?+fdToc>1`lr^$@p;8>APUhOk~}lN+*yswHZCEJ+8H836Hxh
IR|SUC*pZ<XeO<QbQ+>sQB;`279DhQXoPrK3JVj5XE9Ya*`TPXV2XkQOJvbRJG+2SGGLO#W(`J7P)!9C#8p%gOw`o3V=U2jtQB_6
q%vIQc{F0x5sj*+xX~QNRJCxNNk;-=q8qr?C5%**Rmp6{Tm*&_|9@$-a5tU955i8MjxGb7r$j^a5)1Q%AtVRy7Nl5}PQW~rc2tEt
$p_L9$=BJ`kA>p{>73_IufkfPq9lk&qwhHM2stx}!IuYj_7DMpI~|2XZ^S>=Llc$+!VhV%`n67VMAZ!|MN+iT!8|-g7X(iRU~s>p
r6{XH13-xKMM#|jQB{(RD+>byexAxv`Fs7N@89z~f!yz98p3|l!0#8rl4dGOfF@yqS^?}7{;nW+za<p?Fo=|bRV(?2%s_VpFVjso
J^ltiS7%bEqM{}oCs3#Hn7O>w_xPtCRzj7JLj6CpLV%*8JN~|So_}xMfMTIU6uQvlbxO}|x%UE2xOC@<hcN?eo;0if9nLV^Ex4(U
+4bo>&<_#qK~JP8K(YhxS;#-+5D85ZR1&~JC`m*t#ZUx71uHcy)ezJ{B#<*gObjrIf<Uj`QB;0f45`9-M4AnGAxQC_S92R}q6$q5
*iIz@Oq`68l}L3;N>ir0)+%a9sfd<pDS~8XV5(-K2!a`kR*)&Bn4I^a&Blwe5~38M6tGPQ5JN&F%0rA}Tm1GZief03B90ggN9(<%
Cg62S$B#$Z>uS&TUv7=HFw<A{9cM@Yz!~^|bWtEBPXqAx!2a1i`LrD+_&{@p0+=cgyFlKYK^}r6>SW|jP>8e?4u{O@0^()!V%sD{
XrmFLjVlQ#8v{m5V}&JheslvQBw4!q?Dse8A^JV~ykJUi4}y_m>n9;5tnUg3^bzTm5^@&g1qZR4_IE^@b${Fbtp++;+Y&#&u3LJ&
Vx$-*_QB@;&#v)Q>qxgfsW4Y<K6J8GI`TZw-71sJ(4c%mDIY4eY`)0T2uQ<{TYEzEsUuuYkO*>@XFStLbK|cX-rlETPf^BSR4i?!
k`l=h0gCe3AYeeta7(M1UhY>ylI4SWXF+Ikl}C3^eeW{UD3;G>PE7`lrAusB!MD0$(%8<z9==uQ%e2&89k})9eIBAh2+@L2UT?^Z
<tQUix!IP7l<jezfq?dQV?f~mwuZdHs0B*`P~0Th2|6LS-!4a<Ol!K<7_Qw4khe<BlELA;9oP~ine_cU4zvuh{OeE47@;IyK=fo#
B(M&Fh?0zNP63;AhB=fZB?I-5Lw>y72{1M6R&0*xw8L+w1vyG+45trPNw<BPOyenodqSo-U4W$?f~7<S;aX8LyQLu_36h~%1794}
Zuuh!gc3o;2`Z&?D11DI>o^M)TT|c0XRmb?H@R*XwORri1Bf62fZv^mkZBhaj6f0-O$mh(La5c)R9uUpa}aj35c7Avf|jE6J)3!J
#ZdT^2S!5gs=$7M0nI5WP|)G;qohoOg`jY{VFdvQ(G8~44mIIDVQr>pv16gWrE^V%?o$N~9kyRxpGYYH=C`B)MRuqvNC4%j9Ap`u
>!S^rX37U5Q*LxRJ?@#%Ip3E!Gle=*)&|iAu%PV>%U+IW4Ga_s78N4MAXEt=MX#CMt}*9!X>9GX8lD};2**dwu8>eUu*0HGh?)4Q
FQXVI*~J+4fMlCU^e{+bX>LHxWZ*i;4;3^|X=seuQg?H?*%u!22X~e^G{<+U6e%2G!GH-DUVG!bbJ?z5c{c_kDyoVoFRKH6MUoln
cSQgz0}?e*ucr);STsT0k^&*93w97>8bvm#blVFU6{>+*DZ)Nv7|x~vj;9d12*ZuQQa~*)4T21<_)LZ*`e!=g0dUjn&I^$(N~Y$h
Pgb-@Rhdpgo^i@y`3pQ5)~b>n?{g}#Zz-LL+|ANqt^?cQaRSI3W2sTSg+|5uRLm3%jy)P%yC!L_#kr&%GA3DCZB{$ziv(<xpn1*C
YQ;elHq)AsU=F**Cj4d4p~#ngNOMW)5yPGe7igiqYD&qss|a&8d0_#)0J@2!B4z1&YmD=FB8nQ7+E9D?VhPZWHl#Slz@#c>T@!XC
+`;*Ihoi@}a-)!!29j+=waO9|#JL(Hz(Q40C>-em0EJRQq!rx}0a+ZP<@v;MdyI!_q9xQ44VDY+<J-01JR{`uoEy2lo%)%a3ZX<<
=*lGa;jHXIp0-sZeW$bGlUN1{>fjP2G*zC;226Nq4|Y2+7-?^-9fBx|Tm=!W&aRCWVIoDLt5{T!*LN7<TPmXwXnCui$TW$Eh-Aw^
&k<-7MMSp!U#IOu3Dx@Vy#<(D`Eo~omBAeqg(5f;2caWeqIg94K5|(_7$($lqZYroJAv&yU5(s*O}`z9i}bR+`rGD@LiOxp9yt2d
4GmDgTVmxcd^UXmNce_40(DecsJz0UQrJ~9AtO3-(Y83O=5Ao)7dtrEn5^?$20M8==8Sck5_@^r@;E#^@IpB|cT0qv&t4>6%0{||
n+LN+pAB0hX1$6Ah}Uj?C5TmQL#MD@Gw-+B%?j^%u4~G{5R5?{=l~cX(CbKE5P+#cc<#Hd`!>aEM&7|^q^qP|=Uo|&tf_FSq>Qe_
QY#n`xwJlm8J4PjJ#7OoL1C@<8=1zv8?3(`)*>TQypMc}p_<pO{3iB^cbIY(+tl@qWV6dQGBbXW+(d#wksdr)p@C>bA#f*j9TpIA
oVq>^4tBzo%3TYWeAWsS40Ql7pJybF`VPpP0ljAdk5JAs`8eeb*i#~h4016ff=L)NPu5QIqygkAEa9W1=iP<uEG5R`sR68YaLk#I
$`zZ`fw4HF3r_8ER6yb{0pVNorDCaOgYMIYRgj6r5eiD3>SYv>MFNT-BB`L#0V0Q2%^UfgHv=!m^-3?ZEp(nsn$GK3FvBcTtm9yT
)<j<jh%$hH0|Ln5*1Mj8a%+<VU<Ns!niT{iXTd~hfuarA$pM4ns32-or~gvw4PGxgr!XXZ7cvY&1_(FGE^8a~nU%jcKp)dVgOD`M
Bp+pHQ$Sl)vdlxgw%R#WZ%LhavjRkyk=^mjSe~Ve3@py%xWKiJ!bS@LG_U}Nfn|YXv^iAwL22WB4;Qtu%M3%yRtmm_@pH?|+s95j
+r4(?YdY|WMjpVWAx1HP&qr}tGU~&CBdiP@nAzkVhE(SE;1hU65fi_kn`u+QweblcpMTU84NFApfcf6!s}g^#IW@)uV*wG(UF^a0
$tL7sCk%oAeo1gYS$`x2Ui7v6|4L#n2yxc(&Vl<lI_hvYq^B}(r5wja_XG_7JszOR{knmOpEdYF8y%?Rp=Kh$kb*Q=CSPtknl;3^
xn&iY*9TTZPHXH+80fbv1}<e4v_#`t10s;AD8||*E?yH28`fd9h>5{v3auFMN|bQ}H>r@rdxo=H&0X(&aWm|ugO({YbD)y7vCT6~
Pz_+6Zvg$U?8ou^{zt6e39?LGBE~auj81HB+m!7%#?;UphuBZ2)9$~gcd&j|X^)@Nc|B97oZsD~4zLN;BE>5z1!WQpDTi$Bi*cmO
WkT&&kB*mOZ(7NPlaNA#n(W`SW;f_YA$&K%&8#%@b1r1f$dRl~bIZ8wE&xIqGc%1wju06(LIVRpvPvaJk$NvG+!EypM=Yk=#X;1h
uJE|H+=`XzetzTJ9XLkI*Y#tt%gW3{%VNQMg8|ge<L(ZBRL_k33-O;I;z>UAop0P}ew}G;D<Cd8@786GnyAD~>nl)9`Um>#`-OeD
_sD5?;nFjN*T=pv9p->g-tp(n4d<94o*}4H%ouftP@fW(2MG!?Tkw*elU+@=ilD<=I*yX?pPiz;4+A<&G+Q_1F|xlMPs>+KpM5rA
)sWxXwuoeR<|DZhJYK^A06{Vr8~F0U&{w#DY%{G7#1a#Y9ON-DrQk?uVOd`k(m6z8o=mcA!wv>X<FTV5zi*y+7$E($&X#pI4I#jf
-qL+v9_n{t*@taV<8%%s&5R^HUZhQW^hZ&<D+Uc9<)01c4@k4>SLp!cPG@YOv4=snUlKV7voszxziB^+=K<&$3_5BDLfJ-5zSa}7
?mZK)ewy}U*99R$Jq82XUI7WtLEm+s27lyBXE;p*pwJ|eCfh{dV_3AJ2fy^#e7`5%>)N;9#L>A{T8;~auI^8sg6MeiCnjdg^65Pf
-szNNe##6ldO~Pp>Rfx)_1w*jnfQ3C$V~*(9Wb7#4e2oWc`4d}L}I~FgIbYN35eBgqeE>HTQX!5BmqE3sRjrFVWkgi8L2{n7X|H<
Qow93K>%_1l+i_riDI@b2Vs4A8>2{BywfD%I9ZK|UB-zXV+q}aI$1UiESNK_@xh@s7LNEr>V_6(E;@0Dq7Ln5?Z=Jl8N4z<5vef<
;c5t)nIkTD7-iuz4cByHNT860H!*b#xL{yS2{G2QHFZm^OBgX17#P@hZ3O|XLA%btbR_H)bOV6G(2h3Q#yi6Yamgv;8bnb>BV{PC
@rLwoVYI;9Y}bRdHy6X3j`%crh(Q1nU`|8>%5(`SqKnBY393IJNeJo4QIV1<h>M^EO+Tr{9Ha_!(1X;PpL@{cJb2W9!mUEzIX#}U
+svvQ&*2x*J7J>ra?lySHN(p=&p|yp6rGO#dEY;(-N?Xk?ZEIITqhP)Ig~}rFyh-8wCNPeG3%3@#=u6*M9HiTGN{85MI|s*MGa7-
&hf^bS1h7_c)EXPO~&sMK1MVY^gU;nXq}L!DMu2dNCsrYuT9CwAms*57!dY$)y;?JH2UbB6WXY4>EAOx*k3&CM3#fC6W9P4>NWGg
JE{$h3Iwz&P^Qc6Duk>OK-4|DIgsNtEY*}eFxxwuJQxA$dm<}*+2;#G4whDIJ-}Za*`)LSl=dBc+wu;*bLmYPFX5SO_PlDI@z(5z
swwt<=i+;3seV12KxdTHKhZF;$aecy!qx<vQ^fxq0KiY+qM$CHtCYMC-oWI<>fW>z8c6;j8<=emhTxD6^PA(=lDdmZd6X4*SQwGW
wLpnh<wXewAe&8|<93dSQ#+Y*{JuQ{6cwl%pA#*YL{=#!R}?*o5r(CGHdlIXFc<;a*+mv30P<mpi8ShraMbOsPTpOr=VX|N45F~+
(p9!e9<7W`Z+q!>5K3h{NU1gBryy0~3XBBEFEzfccYDS~5JQD8fh}GnsWED%gdi9~Mv-$^fme2@qt!=di{cCskN~jZ5MUJ^MurPk
McRiiuYD&?woZ1KnB|%V(@AmhttQPaN{OO%9N`Fz7hq_R_8y3{5g>@%1)54=XrPfI9WbFaA+*Ultwrg{IvRQ%Z(0YTwt;jvZc(f^
D?vZ^S}EA4P2ufT?cpR^B=Am$LczzVa7aMVH3Md`YavRpeeR<+V?kLM#ONjqgbHE;yh6*yXMJJUr4IaYd+N@5+l;89h%p3QOdN)-
hkIi)UEVhhux~u;P<ECvduiq8bIOybcf9sJ)ZOz3NeA8{i8(GnW@DluWM)HQcY?tYB7<!@lF12JWU>a0kj~PHFgMAZ(mH?_Rmc&u
5s*>~bI|7ePRJmP;MtbnB*36U+bO1jruOpQO`2~)JxO~fYY!Xj2%Br8MzH}14wN{Hf~2acnN}9am=>I|B7uuCSqUN}SrSA_JT)33
#-uqy^B8boQ6w}I%5snsAtIO}0%pxnGwMRIU3DS{h3dRquR8Co9yd0Y&^pIVQ)precOaxA!3!;+yKzJb=?iOvoCPlft#_?ZMt0-{
)E-Y#xGf8zV2gguJB$P%eH8=)4v=s(U6&*&)p=Y#M8)2O7qKxGO@#sGy;F`kxpo;7qC(9W87mYbz^zgV5`rMdu|!q-0@mvVxdMU<
O0Hbwi*#|uqA`Q4sgsn*t2m_&c{}T)yf~)Kndy}3I@}pbFjzeD>s<?*Eb`D?B4->12oksvAP^6QAZm6enxV^^47>*`VT^)Ni^XWo
WY9`MQ6NZSK-g-;?mTq1Wh0@hBB+dOQBhd->Cpm6f*7$!vY08CyF%lKa+=f5=acPHH)gq|an}2FBrT$>@pf)TxLS9jK?_r@Gs-}j
63utXy2dQ?7e~hyf#ePj<Z=}u2*uFc1yNEeMS|vYvqwBh->zpO_3Bm-d~)SiT@8&4yG}sk(dbyc%jtunOiU^QRd0h{HJaygIU;m|
Fe7~?LAh5G$`)vKRw|I=u_A@uHU-TM5m33<Vo!3l*+6GUotG0UJE6}SZtQJtOw#egb~e>pif(2pox`Ga!u6neAa$CuY0mkb;A#<&
5NwWC%i?9OiePulJ#^{WN4(^Od9H@1TAHn$;uE*v_c)!B5s`8mwkRIK*%z!5JDNdk@yKc(I`JehMGkqi$weTX?l`%*698UY0o+1}
C2vYp4b(=r9T0(nduq;%>CiMuP*69j26dnvc^L#jRD!@n5_8_$dtVshVot{Sfz<EZc9Dp1zy^2L^Maz^d7~jcbD0J@fIu3(4~!l)
*Fc#Q0DuetcYsX_u^<T}j+P36fx2+P5c6h%cJ_A?XyTM!3K(TRM?6ymOCeN&=dU<0vOWtMp7t3oc`*V^0N{7j5I~sag>e?(G%PXX
T-87xN3@y1$agwW&q?JA1p^K{y~7UECez7*k$o8&2Jf6sB>GFs5yVK+(wN6(k=9aUC!}vwB`zxP*yfP9T8A}5j;#v|YX8JtWn%(p
NI+=nr!BZJ#d7M$OD}4M!NJ(aIN0z^4;^Zx*I@7_$|Q&&kfN0JawF44W?5=h^M_YYM`_V)oq`uEIZZ=|9u6FWD<%=o8qQ6_VWR_7
PXpu&bU3G!GIB$viDJ%m1<Vf6q@+X3k#`Q}j<`Ntw??iay(~7vFtGU|LJBOIl!l}r34#!D1J)#<dU}cS^BOxo(@dR*1sA+CtD<Y2
jXk>vXzW6r$<q(`j6@V61tO3+Hg!w*H5mAA;)cWny%Vkrhz>>2l2jxaNO1S21FMf70omENVu9BzlS&Z+bJJ&RRFHBF!`e?w;dpQf
(rPDxW;2ZLF~K-S&Z-C^iVIC9mZzMbI`^hi#s0;?05W|!G4<kRCcepne)38j3@8PwF$ooOKWPxzW`vGvW`%S}ZIc+HqOgW>ybW=9
5FFnhSf%7N#J8=^A*;=*KO#dU2DzcV2;B^aA~-ZG^`EQWP}#r>57HK@s?JiD-2Oih@jRH78jk$C8wtV#Ug{6!u)S08AR<T6?K~cw
I3CX2nNa6mypvjX9zhKQ04oCclk4p{4JaN0^Ew@mbk0mL%rK*j6s{SR!kICam}QW+8Vl`@ZvqwmNe2_9(6rD@gh<i(1epR=K=*g3
_rwtRhd^9XN}eVP18sM4MEN(7ECbKRe%*WWXVmCddBJ}l7D=FB1)yHB6m607yuBl|N0u6sjnjbigx^z{`<gbCE+&IVbl_wUk#Yi%
%%?T?=S-~3nnLzKdv-Cxwj56!Y<9geb-~2D4N=@@SmJo-MfIOxALyU6@+}d5+h!)rD+?0gbtLwovHMf%<P5d9k(I=lBCE$A@YyRJ
(razjf5Rc4Bc#FNkokBD9UiBp4|w6(PG2csVh+K%$mU_}E<1uVulzSPupop&F9CyjRK?4nK1H2+o%OqHascRu@|6YrBq#w-x)f8=
Q3K9FbcEyEgU%H@i_n##JCpW+dA2IgL@5(3kiiVVD-a@>!W{7c?d3oZp3hboLL7njQzumu9L9B-w&So#xfr-<xMDV3V#ZQ|4N=wA
c<hVEVLKppL7s0ta%rKbjKlYRJ|-P!)osmv4~gK!-y}g#r;$$bF#FztI3Q1ONJR4-mBAlP*NH)GhQn;i9~gEf5d8euL+A;M>&_U4
n;02sF$3*kEWrdQ8l_m3kZu@@a7zVTtZ@tw#6$v^=3^wtF^1)mqb%n`a}zeob7?3shZZQK#=*idR)wPO<D-pmcE*L64FMBHDWIoS
O5w&$289icsH!Spl7mVFjfA-l8j`x~ou6=TX+{eP#&eYmf4$%Xpc?`KT^ItweXvyk<d^Ucv&pYliK>1_$Ip=*5YPjO#_V;48d_pi
Kj&f(f_!nFV~0pP8S(Sa4lG2#K`Tb7<85j<j#-MozRqKo%9@+Q;2JPbzg7L|<K^MzY!3PH=@E<?xSxAsSGz>*iULWfk1}x(iJ-a8
3WJ{AU3fkF!>o6Jy>L+!6EIY>H7c)kCIUcBzOSky@|pnaDg;bVvu{y&dVXxWOo1M*+#VqZrno3LoIS^9mYoz~P6{N4Sqa`h)?r7d
HVwIi0G&#mKzwosR{VPtPT*81<e=`bU44dOS$#K?84CF`&B`niY8kUv5@QwJns^y~1^6?@T9WuYOk^Px%&T6Tnw#BIB;_b^54G0!
l{hVg;e}3eo6upj99J;4!s73aAq<fX66QwXr3*)PPRv=(Ztr<Cgx0b2K!V2%NSG1}MoR>cf;E<ip==9s6O%U4b($QSio?S+lU$j*
&BqYwsu&~&J9rG!Hq@bLAmj7n7@g&gM<E?c04zbhGYQi(IblL*)=|xBLs`@|CAuA8x2thQnz6&m%qx+D6z$1|b~hoOQ(%GsFk?-i
b+7>A8-fMQ(EhL(6WiVcJ<11INk}{D4~c#9BNP)f1VIfdcq!lYVWwb;Bs=ONPgz8PK}88dM3qe}5>V1_Htp~2#v>8e2B0XXP@vjQ
VG3`{@#r5=ebGWTo#a1AZ>;kEpF?J+<|j6Q>fsVkyETAjN^jfKS*2hINA0B`!Dj_N>q|TSsUA;>&K#P}9B=8V3PcI$eKqod^VS%@
(w`%PUp;%=z)?nKh5Z5t<<IX!1cB-PWKn#qYRQ(2C~gmGKiVt?MfDfvf&Llpo!wkh>LEev{lraVcSR#ZK}ko_Ofx_fP!LlwL{v>J
MKVxK(!w$X)FiA^ST+Upfeiu2Vrg0r3~8!1h|wH`{YZ~+soLa!_=0TxM)Rky_V{_CQ$~(^5qF`>;`?#TI)V+s{{xt3ioRc)f%*D?
Pcz0ws6*f5Db)rztK1MYgHbYa3<_pID1cA>VM2kSK!BC>Q$4~CQPN6FAg6*0$3$G*gZ{Bex-dl1DNZCS1Q@9vzI_j@f4d-oRFs7&
O3g|%!75NKAO=+fMDws0+q3rPGxvNk2`@fEM3_xy?e&^#6q6=1#6-@c_i{fAd8WYiL5H{3j5r#0i7AO#`|ZlDDJkGR<oOa19UfqR
(6By7%Z!i#<0i3ae$wKmF@n{M0wSN?C*Zr8y&Rc=%(#^b57+__GJ9s_55D@Pw=EaaA=o^=&%IFgd35{><aZ>-L-c*AQz9u^#-)bR
v$NWZnRHSGBSMsvfk5}%x-|D0Oet9d;s;>f&q)$-9z5@`pMRZz@Q?KL&VYVmwepkU=YRv>Vz`DO2$MpUq=?WahY;gJX(;6ACSoS3
sD>)PO#6H=Z7Hm9XCg@pCo@mootQv7+m^nZzFPUJ_5k<17KKI#CT3(*VOV^FG$xH#GGc^hJHWJ^KeT|sBAgkT0geF`NQSavjSMTx
xcVEwJIA2nWReOFvAa14wBu(`*vM{#eXI>}D648Ujfk3U&R&^2RK=4+91#B_fv<_Kpy~M2CQH7=nUL$~&rWV>q9%IM7x4gihe*k&
b2~};_pKMNKARW(xQ6LkCQ>C5hKPoRf})6(f18c$z<)1%_6490S%9{}WCWBy!~&I*?cL&a=1+!C5rT=M2kW%-jZB3np?5D;N(XUq
;%;`-^1?1fRx13_NN?R@h5N5ThBy6vK4y#iFHdNm@y=Jb0#J1tzOwVM#9Aq04NQs&*V6~=peINe@xl@CeKMz-yRa>$4e?3sXMqk9
R3ZPH2zlsPvo>+g%-Ck?9d^=5q=7A?$Ht~WDjCtGWD)V@K*+!Z{vO;g5+<p^f^(46%U^61k6|l3lWw`PBPYb)%|CYc)}4;Iqu~R+
;=fBA-jMR`j+oYwJP!<~U<~-8uPGLUXzAAhN@{JsZsV4M@C2K7`<@;8fk<(OImx1z<a2}=hV0;T^(9R<^c3l?lF&nWJqBpbD2(ec
K93VY{#NabDs>jn9w<q6QG?Tt9mX+nQjk7kK6*0i9EWyGhml+u*>eK2K@mymX85p8LkBu=U?JAd!9F4pmXpF41hl16Bzz5bhbT8|
t;*dP$Y@W`Ew*M*bo}6Ev#|_TgHWZUP#RL8tI(tsarV74SvpxxXF8mwBjmwUJ=<fLa(0}ofyX9&XDsr02ZMLhiH-9-Cv^cofJ6aG
Owka+`T~DUhLJR>iIbmaseY^->O@Kk5HQb}6;8k>xR5+6%lFf?XP3n_`A7R&m2KS8VmV{d0onFKZZ3C#GXM=kLa!{ERDfpSXu$={
iFF33G)fi<syReZvl0#eT-kDukk|#APf`LfNJKJ0C#*Lx1#TF5)~IW!>qA;A0wZ$p!~zVAgeVIvrV~KKY==@X???)`t1V2xkluv^
895dkfI%ZDW<ruXWt<u-%*OFFP<GJgiBk<yXpo%-t6se*$wKoCHqwm|=7^e1=r#@6_~_)`u-w%ShM`T7Rh!d#HHhZQWFSN+C?4Ak
Y~+p_(jtSo4I+?X3kkO2xMj43^}3QV-BKB0l8}TWNMM*0%(*g@U~8?Hq-LZ!7frcfvCG{wDl<g^Np*6&aCPKwS*?fz4rZv3Q=zyO
B@#}t@yoswNs=6NGfu7wK*1$IG|0J>3>C!VdprslH=N1P-n;j=(>e$%$U{$8t|o|s-w7g162wG;g0(Fn6=A&k{<}^~+I^vNPNRD7
HzD+j012pqB$P;GNst42ZJ`j9g1}ph7%Xf^U;+pYgAeK+k_>?S&J5KsVEkyHVoD<!V7GU^5Pzqd38U>mJ$vsTmvnAZ-;to8r<4d$
0$N|f{&(nm-Q`bg_oP1${dXbk@@~coKJhQ=2UI;%%}@nX%cJXs#?<RfEz4BO!`RuSnd|gk?uR24xL+B$5Ga0cyO}kC3UJI{>Hb(4
!HUCSZ52|gB_7}5n$okw^wCbI^%tWKcNYKKl90rzAk#Z~YHvlS$9~*7cF%>DF^9v(21VKBOc@eCW~lK`e(#R=Cloc4?)yz26Y|(%
Ag7m1Ljt4M4B+`@2gk?10O<&u68@Hs44cf>Du6h9cR5qK1p{1vS^9c=dq45z-{5KcU%0we9-!2e3H>$wayfIf*h7IGKtdkV5AtZx
P^ObKaI^XXwg$8e($7~6nHOo-_b6de%l@P5<l?uU&B+KqVE+&A=|tj-IoNNrr1~_-m~`c)g4F?7^MXm#b911BAAI#8X>?=0{<jui
aaN$1ph7*34DhwnGkVofH&SY#x8SObE>(Dt`NWGN?5~+hSz#cboWD6gKia%ZzT7o|Bu|$djm6YCTRi9^kfb`=Q!f=P4l`h-xR*3H
pZHm1F~(B@leH%qs`_bVf<r3b%(v6}{lQWI)1ivLQe}$#zo$PX`W{JCP!TXl{$;i`qJv2hD5MfeR&qZxl}&JbhP&}aU$iT~fAtYI
37xVWy<HAfQC~X${x0N-aG@cG2jHF
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
