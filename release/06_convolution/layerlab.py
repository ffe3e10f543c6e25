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
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(5uFXAT0APk(@1L_k1)|NsC0|NsC0|NsACqu%T%KHwLzorUZNJ0Z4J4YSSX9_QOiG_E;VI^CZ3)c_v#B%q-r3fOM$
?V1U$ab_XgD}9{~Lm(kq`|jXRI-oZ)r9cPX^PY+oO#y7BZ>`i7Eo`z6rn(rmRzq#~IIEh9g;JCtJuyi^AOqOa3ZU;;cP$d3ApoI4
Lp6-MvbstL8nywL=fU^g_8(GEpdunvBB@XalJsFj2mlp80@wf=6ci78>xwI&$?8C$6;uI2Qs^IT#lBn6&#vR@QBb1yw_Pxm-0QU{
nS-yp;oj#qx!tOtPG>dk;PHEFBAv~<c3DD2R466xd;o8C^f!9>>v!AhM%c=}Cw$iLZ!M~Udl<Rzz2=`+X5V&$<J$JU%I$aCuAH}z
F2~o??|=X;hGiT8`lq+wUoQuDVq0&%`QI+zKHqoNgFtc)mNiizfv~Wk&z-w_m@8RzyWf4!A75a|BvWzV(>dIGm?c8Gb?d}|=gRiB
NDU3`w{yC&fV;6Jbajn5;zJC~pw(+w>D(^wM@PH3YuwkZgGHs9G4A7;K<%yo3t{bwZK~Te8rD>6?%nPTjVB90Gj#5EfchM+oxo{Y
4bhb8Knm)B0iud-?rIbSP)cuoKCthKr`sAYQF)shqFe85-N&JAgYR`94g=+P-SB-;3Z)Et*|CvozTVoq$?t9lpaO9^*xDH!5Lm+1
p_@xhp<8wWw`(u~K{UEyBcY`RXaiA8Y%{pKD;x!!<1`R%a>1llo1L{>wAN7KWX;_*k8^vEZ$0+j$6>U}-~z<3W^J>1U7QKCcVRA$
?p39&eRGKg05@y1cfHN;d2T>@*N31ET>x!0^uP`nH@96bxv&F~xz600`Q8JkiEC`omJ38kYycZ<HqlaDuIrB4SbKJcj;}daL?B+A
y}UpGTeu1cuAsm=aOuX>-~#~=GGGcLS-bCp-M#6FD!LAw_6EIZ0zIe!NhmrguA0`CZ?v1;-#V*4?%=1cnmV8{*^CEv$ldR7@#gf}
z8-m;nNWl56rrg^Z*MOnO%G!dk64bIzB*a#9ot5I?((By<sr-i-0FaN^83wohlOTg;Q+3>>#T%`rqz+Fwr!Q8yEK`d?Q3e5-iNfI
k3dg+QlD%z&_EDCO#uLgKnaAIF*P*PCPONEYJN>7QTj>h4KV~k2tYvrDgKBV2BkCAH>7%|Y6gG<Kn#Wn1c?zcOaY|A43pDJY?H!z
DYVh38kwNU9)xX8156<#q>!2#lWJ`fCMM90AjyaZLn9`D4F-mQ0EI+ACLja>Gys4`gCc5pCKSy{wLBphMxLOPNf3e%6Ce{!0-H@5
r>W^rOqiNX%_wNlZA}0GZUGb1`|tuHceW4s;Zy`vKj?xWBm3A12mE&;KZG0*gd`u?&&Ty|GxtxA;vuhX4BJoVoU`*#{M0K&%j5l{
<v@}2=+#|h2v2w@C<nj)A)5;={;Z|A(U9@twWhp4|IKB*tb%Gy`(sJp6a}cluV6kpFZXZ4P5+okBA;!Z<8S_WfyS?+B9}x@#G(P{
Sqvhe)UJQbRWsbb`(?NPYq30?MHyWRaYJAIJoG>ictAnjK#)O3E1g`<dOJILvxm1id>YiK=xEblOYnWFaex2r`)bgb#&o^;BaYj8
BBhX1Qh_j<kef(KpzsI%co9C;@=4ReMX*H5(@W;ed2?G)L!Jr}W6I6nBtj<w(h3NDwCxx<7DAk<^`UvXcgpXL96hh8Z~S+EaQ%Pu
27?$ufY~ddB^ON5#0>omOu#45EgP!|397hUvj47-I5;4VxK{9!2@+}h{>KjF3U9*F+p5~z4j#|(^z`}RKE?3o{|_$FybPf%YBSf8
|9H%U)N%jv=|k~>|MryA=pT>E|K`$<6dxc^AQrNOK%NWm--e;q%aPmLv^j%6FS0p^=w`^Et=M7UHy+L#=jt<N_l~I7|LUmUUaR;J
<5Ovhv}=uuOyr^lBI09F>+97*I%-9;=Zy`5i4zI=c8tOkC0!fsFH*1~yZp^TDgCTWm6$0B^|v2DnfpSFWFSO91)D=Ihz=h|*iL?{
_W5RxzZ&+W2y#!_s>P7@t^T&)*uNiHJ`nTl!UrRQKliU6FM+f1kJI6UaB;#?;2<ob{ZI|$v;ViV;Nz$UT9M+ZiT&y!#I)}%IYD8-
N8Q`99l=EgtQ5TDhK<Z0>><2K<@dLU@%GGjfdxn#dM#s|D{DCuA{9tkswwmz*d5%HLA_gO+;HPPL>9F>`)3~&PE)=e&+XNnkDrfm
u<Nx|pLMGrhmJdk9`oO>6RrmQ69mh;QzLA!^QR}_e?5Q~s2Q8~dRx9UhoYkXswkr@q2&aGaGZW;;Rl5Jl&nfT6b^DEf=UoLNjbj4
s(|!)n5Q0e9Nj=2z=6X7CZq~f7}ZupbN;~?dz6I-9sFSHAUe5GJl7Ng1kphow=fw=?uH;sl2q@4BGpNb3j(9&;LE4GqGEsoK#lKi
I<>=zo{#=q%LIKxvD^?5st99WUtAA-ive4L(I}6UVQOiq1;#_g<d^O^wBfEZknGX#_;Gi1LF|Qj06RZ$B1)<2DdO>E9AGcw_B29c
x9$4bh^)^LS0DUfJ30~t$iKnjpD*<?nIf3?4;n9C-)HRA0&CzHYJUJ<#!3IL`LEp}%oabh{8g**mvVG;U{jal>~038n^6l;5qYZn
4Tsx#r{X|9`Y<Br^sl~hlInSN?xX*TmFmD#@K5r%Qz91`(t_kUz9jEJtBGY<iMUdK&XQ@199F*$?!AXUk4_?84?xy&N+NfYGKv&<
bRF^i7Mvp7A|jLtWl{dxQIX0ISCtr)I#f#CS6(Yg%7cqW-NVE&gkK_=+pkRLUUvnZ`U^95#fXPwsD{(BMdxJ<X98DzW<lcDR)J|E
!HFPIiYEO$20{*f>S=vH>*wv)o8zSO5#<~*HZedTCWnK}29WRfxXtRMdF)T0F)_%j5YQTySmL<n{?!)LJ&zbzP4d|q@s?Vmi=WHC
UfnqHp0<7iVr#_D&oXUL3<><PiY7ukd;DPyXWhn!=0X#JFgio2CF_ZIAcP6!tt}eU<uLEr-{elOeBb6{im36qhJdabAq0(x<w9?&
kyj-`$r&8ia^7){r3_iJKD4tJBywx%^xWqmPaNvk8>~|iQ8McGJDM?6_;JRxJUx%sdfND~QggSr*DyB%RTE%5wv-8Ja66qrDH6N-
`Br{mKbOtDT7M2=ekwL-@&fJklUGwHXj2{kOsNO3t>AGbnA{L2UtTp)_Pz-lF@1~V-g&01nLUjJ=pZ^w9?JEAy5mtt7J3d2sdfOu
BG1n(QAko_?aO1@t{#obW(YDU6D)AIZRGxaWq&O@k755~zq8*f-MH(p3OR7({Er_VDu%PG&|+|dQS;;Pe@xw>pJsL(iP~8JEgMqy
fXTX(7VC?xtHq7+Yx}%>`OT|KnZFyku<|V+XB09T9@iv;RK`bTj*I}bX|%3J9>L`cLSzfW$eELD!ZyAb9Swqq&G8_RkHgFUqc+ax
i#CJQ<rKzD!~I5jexK9j4q1OJ$Gxf>B*zu1L}9QS)2j$F7qcNDh!Zuuo@UWBo6!sy5~YM0Pv<W{$dJVuSxU$x?uO<Jw*eRl1pv);
_PgVR2Ac))%1CmHGaS7(?LJ@K|Cm%kK@d^<=N2ISU7eqCplrIE@O{6iFv^{W3c{!B5y&}(fKA$^j$j#|(@KQBR9FcrAhWWjf1$V$
Ki&HGbRW?7jw%2d4ng{6n{K%Y0|!lY3Z$w~T6am|r$V6VnDbgoMkYA5qcJCpnY>O{-VjrPms$H56($gZNL1iMH7pmYoS84vxA@#@
ut(exvGxC)-o{<PTn<G8H)42JH89}BgSogHF-Gq+80_8)L5FfbX1??z2i901m;#ZCit*9kQ$v6qwGD?ch@O*RQb+;95TW0@E?7bd
OP6M~C26?&D;>(Tm5MN;k$EFoATs{}9k}^RK~7!?aO7NzO@zv@Dct1;^2ffseRCZY7ax=f-4PO8uSz+Bix)@F>7M=P(^;)I$D2E|
Lk<V+rHuNUc(@cD3f}hvRl<vjO&$3<4Mt{;&IAP@Dg>dcV)+|J79+*8ZrqPtTDm*V+;b$rtRux1RsuP+Rffm@o8L8=zJ1dJ`)4-h
q{*2=+|>o<C)W3*4xy?$Rwp?xngm3&=^~1J8_OX)eZX&>_B2-vC_gLACqlM#Je-GQQBjDYX3#dmV6#J}F0#X3w&rDso;LBXG6Fyl
7_g)7)CrK1bCMp|Ccw~Cb_;<Vq_D&oD2Sr55kz<5ZuaVGb?z=HiAFMA@MfZx(r<YtZkW9VQ?=`LXv4Pobe_F><K8yHiHy|Yksd~`
)^^d6FEcV{7I#Z?r`GKuXU3`=EJ8D}xOx{`fxsk^NF-}p+T7z5B*ck(fpgwKlOHZPnHn*u+o=-|e)xk+lW-sd&O?}pv>ndni4J~t
Es4=m0pX!VRjVe1jXI;`h_x(~DSdFkwJHx0R-}|RRN``QE>jPPm=*u2+)^(<5gdR6l(A5P0RyyWihu=TMi;gXwQ*4AbqWq81&~Mu
q)Z1#AQC1eCpUn_ph;cme`_e0tx+_2-<^|y&CH&Y*RknI6@AR2yVo3*d!EIb4Z4|*;N0G%p0>iECr9kgS=CLiJcb-@aB+75Cd>F>
Z6}nK(@wj0lcB=Bx51xJFzFOVR<RKfVx9TyPDh`22P2{!i}UNpTIUJ#*MB^!vbQhNo~E=sUm7V2j=s)4;5`vyLhQW`pF(sy88%8?
P^zp9N|9S;IH*)T`~0(i0X;&0(-tjd3Eey2h0=y$O#~DRG4HCD9rREg<nszJB@abdKOk|WlQA};(d?-PS|oQee12QRc-u$CG-wj(
r_9mU2KMsGyBA1iyX=_hsGK09XTM#rE>Nxef`$(_U~tS}+?jyd-R}%DeE?QHxk)h%v!a}B1Vofqr`_n{JNG%`8*MgHr{hlfPFX<~
vVES}tw)^c(W`7(2Ghq3WMe5u)o`yVIAv=FB(sJCXvO80aLr}(%)%@ZybiQosxn2KvZu3B#u-aOHOz3-jN3&_&C=z${yv%~Lc`>B
z;ZEE+b^H^Ts2PVxM(<F9u7F+7mbgx%(jMZKL~zofOP3NLuspcOx<58p4Lyv>?cFYBPQ8il8C-Kx_?t<lQ~P2=`mG`vxqpGdVDZb
I7>F>TB0h5sIXIcbLC2kxQ7Yl8^%FpS7>Q5G=yGVstXUr4tv>Bx;o=F<F_JgRZq>8V6HlA(p1wl*GiSEtiq0lXEz<S+qI0SvZ9KN
#}cts6(_4Sf~d1_O|=V_D621<7Z{~+;i~C{YO`)83#MF87OYm#ss<oUl$w<!(25JH8Ie7D4nB9Lw)N?VTLrN&)MuHm8@DS&4N2pT
**fT6`$Y6d11SzOITyuTV*?sEW-}B=pi`nbfVA_Z>7miqjYCuA$KI9Q_goR<zJ|u9v)?zvz3Z91Das`(oe3b`az=~W*g&h+id$y3
q>6{GhZ*O`JH?1CT`v&j*7GyfaNCUAHENA3&l<8Rq1QGUf-MfuiQVv$B}EuP75f5>viu)Rt+9m{v^<nGTnRQ>tCY8;{O)uO>Tiv)
lB0tZm1l=w+`8dptpf5m<#Gv~y!mQp6j_bZu1J=rQ_!Z1YA!AX4EMyt8Uk=yu9tTbs-zTp$Zl_%vaGenteK+7Bi8ep#j}@8iD=5<
u8f-sddiI|&no<cg)Ad9DZP!4HePs@xeLar@O%O*oEEsLjEzzPVM!(k2l0@meJvuTp`Fi-Yoa`R`QucGSeqrx^THh)y~Ydoet6c7
j&01=IRtx3q7giIes^xlhW9$bBiq7TTDjQbfDSP@E+;y(Jl0OF3JZ!FUSI8fEr{PbK|B=_S?QWkq@=rP_&x#On(T+i!UWKt;m2O?
7-xb2<g?N2gGmvub<cO!fyyv_Al?Z(dti`jF!EQN6f}MZb8>nmx63|!S|D}DIh)wr$m7K>wL_k$q*~N#xF_1hX2UQ+C|6Hy*i+0|
p>&@nrtU&dHWfJdEpWOhtIXAOnq7gBQg-m3uUm=<$?2-8#_T3)Hk9~>&})H-PkXfrnpFpXMcnNQ-*Z>}i9Wn*DnTRUMCXUdoEPrw
f@Bq(NH*4m1Vy(Ezhx{bt{L^L%$0w$kM94-v@+9fT1s41*k>rF89{9&@Zt0Dre)yrsLa7vmy0YYeF>xZ7~CCZuiH3{p-jZb1*t}@
JXlsrNa{q?m67j*5pMf#_=OKj;<#t4noe*iaXHg+q_|z+GfK+tr5|Dx5Mg2>a&4#mny1OWmbAZ*(Iy^BrhgPrCT>w`T3SDP1|*$0
t;%eBUd*#majzDU7~GE8h#U{&B~Qnej6Jtm5}Kb~&?(Ino)hySz$V-NnL*<D>G3rm-eDi1_!rmT>Kg%$9gFrsXWJDK*;E~7wc;TH
==J-e#)M?Zni3k8E((5**Zj6~)4b`>9DO(s8VdgZeGXBKG<HIn>2%PWZatP)j#PNWM|gxXL52FzWHq)31P^lwsUw37!#q0m-=*i)
!xR>50iz6nJs1mA;iVa%GU)cdcdC&zHj-3h48aR@h>~Dk>5G+rxDkd{kfgTBLumtP37`^VIGn;ex3%dNqi`M>0kAj}n_j9a{)hUv
_((b4Y~3|eLp0LWbIFs*bFa<5Gt)U42b7K^bX9Su8lN1;9pq1yxoEG#(M_-4l^naXzt{4@Z+NjwDoSJ_?!)W!{y77JM*ozuKd<qD
QUDx4$_opeu@_k+0M_p>RwM;ORSv<}b@hNWJ-m3|@Vw7EJomQmMtdQ*ol!~oA*5MErX$G{?xIK!>FNR8nWrTZ)M>jO?Q}atSeA$=
a<$psNU_;o@xCW~jWN<PLxSZ<s^(D8(zIVlr&Sg;Dd)W_LS#vQqGLQgZB8{LTTI{wq5wJ)zbpt&G3@v-IP<Z_Nt@@-jaiUGV__8U
Vuc<=K-5Q%Yq&k=Yh<n!vErR&^)^OugkaXR&oj4G%eS?HOCK$Ka8h3*gi1uoBsAl9N*|Oqbuj1M@3a5@4!@s3KfwUGF`(Cme9y=Y
)OfC>VYBX4lrzxV!CVJtHCHsp_x#n#p9YYe0)q1nE&#YrFcxLWz)di)`O*Q9qIAY}6VR+_hwA}yCyZdMVi^N!6YDBwlmc=b=L}xo
-L0AnhyFL+>U5PH#lK(j{$Jx#t7-1pCc6Kd=^e5a`ZnW<F)1jR9+OdU<CKo%bqmGENTM?vda=sz$gQg;3PH4-I^J9~>$vJHXqDuH
WX#7iGclOLT4KhPA+fRhw)qGVV6Pggp-@QSiP4Jlsb`XH+{UP%YSyC$&5FVf$L^;w`VO1#R(G~tSulB!gD?6__Cho~W}Hdn?V(s7
1K;C(ZCf6QiD#I-78NDZ>gA+#v0$)02uO&Fnc#QH<U0TqqL37U<Y%tN<5jM`#W$jnAy&?O6}Js{PYuG|?!4BTs(2C5ic@uv%H+zl
jlCiV45MgXV2_TZK2xas8XI0LOaDy{$PdzD@d{(94y(%QGw+^j>O((x_Tx0Zc3SpnF#L=^PcxDv<AvX>6J$xq;?&5I!Sm9Y)+PzM
e*BJXz#d?P3_*cqK}iyX9G2LHE~+G=Nc*tqu-TI3SAJKQNlZ|ngGW)~M&;Iu#GbP)@KE%H6WfkzIh6ay)tc76J#kV>0u7g;?r;N!
P|Y&P;GU?0Qq=n$0+1mJ5`^Q1juci#EX^iqrT1<Q`6xxwuR06sXr0N)+KxQt9y{JpRXiu%a%VQpA-07TuW0OGI4?zz7hvRlBoDm!
4uO&d(1Js+_AEejfoLiiaYzF8C3e$wmb+p_1&+24QQ>&$rK$ADSCLK)hJFn-;1sIS@px8>?;(YpNO}F!sDf^SBwu?lh?eDz$p5?a
7hh98*sxAaf}pzxP+`Lv%b)y3`eQ;Te-7)(%qchngVTwa^xxR%=uVi_>|S*#ztB65cVWvO<vkwfI`ejKar0F#6R*?jh{J$_E}fjW
;N8q2*E*L4?q4PSBk5#Fic(*e+;H_WGineBZIn@@crf(0NeF=EY!_>QLV1G?k*p%<OVAQ>Xy|H_(UJT^OhO?GioHy6w-s^cAYsYp
#=K`=A2LZNq6f$el{lXHBS3@^wN&T%yqcdgUC+DVu6ffb%+U^V2lpBj{qzzKu{YJVSb9avT(Rq3zH|*-3lA#$fF0Bw{o8AE$&7<x
@BmK8fjDLMXra8s=MH7z@``fA!zd(y?ITjqRtB&Y062mP0-h;7la6ra_0}GY8MhdAIFRbRaLzqs{SiTq(xgyP>*L?!+uQJ}PVd*w
Ht)4=!MS&J>@?AJe@~2oyP`{{T*d5_D?a#HK%%b2CJ2gV;*f?*0qHIs<Pqv2NRD2^h8Av^+;$uDp;c4|AoOK~@_ph_2aumaITrl;
H<_`K%PqZz3fE&Fmw@S1evH#UIbs!x$D6qKqD&9sJLRof)>WO1PcYFA;b2EHq)Mlzq{<BB(bT28nfhk+R88p#TN4&FU|(|hAa1Wx
BTF66*$$?;;*)yzo@(hEEYFw_?f6Kk6Fk^@!wCJ2`TV6$7Sr{-igNt?zniBytkYxBtl59?cc+yl#x;AJ@-c@O+mll(HJbG)TvIPN
@+>^;y6Z^?@E|h<zRJzaPd{_)Cpl4A5akz(Yd5@ycCW?ge^?C&334V1g2jC~BQvV5hJ7dyFT^<NJw$YmSEsAIL{maiomnXn?iAe?
SCWqEC<U`d%G7K9)1bu;o4?M_xN$MkDIQ{Kr*-$7f_Y_eYzymrQip2&W&{Hz$r_Av8%j2m>sVWfWCmRjDxw4EEAY+B(MSe6`dvsS
k)(&reEvF*;yJ;B_ss|cz!VOEdj?O*DugR3g+kiu5;8HnKv-x<6sD7-Q!z0%Jk(rK)yxQZ&2NUtr;5soZH_9z1UGd8p%@khnai6A
v=kC=d@N>DrE+G|9B*w8@3qrHqC_HE$ztKF3nhWcTI}eFArO!GV+>{;A@L)&C`IlEjhWpd$<lIvRufsbeX|@a3ASAAuNw_;qcnJS
#Ok8-Wx>X<v!=*I!2uYNlM*I9>*jjxwmey<+9Qr!N2hOb%!WCcM_9(1ajeUjWFv9pj^(mUEoFjhwrfQZlWD9r@8xDL=q(vi0a)*W
@(iEuSim_*KHqxUdOLbCpB~>(9C(!OkYkht&T$=hNQ1fXFi$7JydN4Ka(o;_g+Qi*dl)6s>1xGLKo76wtjt?yp(KAO{$-9&el_Hu
9AL9YkO_l9f-Mk%NfZa0o0teqeq<n70+)R7EAm0um%!sRM5?d}0-B67G0T!L!q1Zr?x0x@`GbFf)>`q~<Q;tMQ0vN>O^NtJ;vXmJ
CtT2<>i8j_;qnSAxeaWo6%BazT_Mw}eEhKA*h8pGJ-kpqXCGcKZZ{c`QiPQ=EV>yzv_`DtmU4U{xQ;*r$S4o(0;Z%Y^zZHx#D1_B
yzBH%-u3_A{r{#tW)IP1Pc{H&_4k9i&7Ox7-+#ZI-0uvblY_1U`eom!WqTkzEqi9F<p-QE>(x+Xj#HMvg(NsnsEZJ%HB>M94e{N_
K8xeM?nKD>jB<9F7&h$AUyd5l2&APQ+z=fIkSgw@-Q5qy8-J~sjQ!1b?&GTn`$24X^b#Cj=VaxudgeS2_m;w^7D*r4`(HGiZIQbR
C_g7|_gVK@qA1f}-bDz^C|WTmhkJ#ntV)l(JLRFITWSo*I;s#*Q0iA-kIL%#l8Ud>o+fk+5e4TaA=tsEgG=rt5e6+ka@zyO&+=vj
%*!`WnO`E#xy}Q`6>JqCg|LMNCJ=B$yo5Bc{lEu6B3N%L2c;*%(M>OQhyazUzm<}ody5;unDx=E1JL(`eFmZ;OZ`{*e^rQ|Bjvul
nSC#{ut+D{Ez519zUIh~WX1%%CMtgBKqL|4e88V_a3Q{t99J?dw!LeRVgl`snneY()#k5T^uJdQ!N?M|Sa}r9Dp(1qwUx-Iz8*!|
diVfajeGNOpbcay<H7hKwPv%yEKLe1RTnVZLs#V>2D}6pYV}+MEHp?)3NU}Z;7s!2wB_Mov!;hq1`0fbvObCm@hpz*K<;3o$V>KP
osh_YaR>gY_zlL1OC(X@Z|Q#rlN=L@!@$fET(B28cO#3cU*{jv7yAFCC?2zqvDh@-%~iyQQaMO!HC`qMUNX_le9VDU)V&a_)MAk)
uNNJfBSqR0PFv+6biUkEU+9I%{kxui5Eghaazc<BmBqDsXH={~uVIoY!wU5h3TVvBiz`8anR0jGIAaj1SWNtO@lSa9$ex?5w9df;
OTKz~q|K*F9q>22U_{;<GuymBzxaA=#eLf_*3Z~?ahA9cp^|Dl8Em2(b`I%4%7dVj<PkngV0-zhLpveACZQXGHeGBn8fv%73&htz
M>#a2YNcflBEUe3%6eN{^#gHU5*%&o;ev|;DDe&yecwNT-PM!ERBgRNALy3LPqXB<KVkKm7thdHtff>C3ZDi=Ke`JvEWPcQgkvy3
Vl={}CFa6qAMp6-+<z}N1cn2m^kK(017I|HxOC9v=E68i7(Yc5i!j|8Bs&huk{+KN%zhGLTFPbn;lcWNOJE)dQiO&s7Wx}QlQj#-
|2CsdDhd(@!-Skkd@m8!;c*w@>N=NWX~sD7)ZgT6&)Nys@6VyYI9DHXFX+Eg2B`I4Tno~$(5q)b$0~rhryCM7^F-A#XAh8If3iry
>z<yChxT=?#5Axg<M-3AJeT&}9??Ag28eJ_Cv)wmm+sMrzku1K*RQ5d$j0|o@Dj_1GkLH9;ZRzPz+LQ>FycO+kPeL_o&a*vSAi@l
cgIQU8XLxL{pwyFW})F@1$!v()yH#%w!Vrb!1+@?-P>C8b>y9~WeG(@(uo!neA3kSz_T7_-fj0oKLwW|XV^i?-<G_f{~;-gLm^S&
&XDFg5#HFA?9}ZPql3%3<$(BHX^Y-nR#1tR;DCTg#wrE~D`2x)k?1t6pT47O$VN(;OWgNpNcw%XbU?M(@|49<GD1=a>!#=Q6Mg}j
RXczUX=zwaL6CVCxyb{NTmmfVywr9-5{Y_}y2{{izWY{+f);WFNO2q&4mr}D(@~8C_tFjQ;d<@PdCV{9uVPb07zdQ`m}{N*mtq82
d8FYj`9RpVNw8qUByRyxZazd)kf%w6qau;cdkzcK`wxUpls(^50<VIKKUD4r)&Zs>fPzTYwR^B+S7XK%C8>#WqmnogwfO5p!ryLD
d!tfMqWe<XxEO)?C;4UjKok-6uwy4;=>2N4^{hO8wUQ!-0mFVct*MDB6%UEfQ1!nOmvymQE!PVnQH_GAt$kEt^$5VCe#7}C$`rm0
sk6F$%A$yfCIk>gfth;}GH4;+w-oty%sqb(TDkpw*{hYMx;wAIR6WmslnyQzR}G<gmMRBdKcev~ws7`pRi4p#=kRwjGMZ!5RA9|k
Qc~+_cvB4(CfZt_4iPKxtxajwTVV>Mt%=54D=a^+&{857LyAgn1c;d=2sa*~$(rG9M=dhMkjGO~!y!Q9qKBDQY1PvecAv^j7lMeY
)LkwJDc`ICej!(C4V_=?VW~L_z_l1MYF~9r9t2#yW#6QCc}a;$DCJ7*BnPy&FuqlvO2Apx@66`11+FL!tm86N<%Q&budVa%=LxRX
Z@0?ln@!TMt15ysUtHxhhy;@+%>6tg?{t_!5u3GhV8GPjwr16$^oin&8@HL2pRO<(Nx*%K8G%iVi*jPiMUnyptRS$FsYwiJU@;2{
r6^`=00K~<i#G<>ea9PNpuvIVBL)L7zW}N2(oFdTey<T-SgmtVfk`YrTTbw%4qhU1@)O)Hk)-%eKc*}t7rWI*2=(+)jB(bVOR`VS
f=QuTgUa5OSLnjsj;7wq?}3|(Jt&%yv*+_bSp!4h?az!7=Y?U5@@{IRiEN>~6mu!{ocdZqS&}LC@`TAjyiL?<HKQO>gLK?u@Je|2
d;K@HJ|pc<;PYKzRP}tJs=MoNhm20nf%z`_F&g^aNZp2F8eF_LRFywga=<-%dmnxKGk8+<7Q+5HP#H!DuG46z8EIyfWlF1!G_D{(
!#7uEZ(`quE;g%%f#+JEJz&onJ<U9cJRR8Y1+ZxZGK5`e0xN3W;>M&?ktGGFu4c~;@qp#xkg1}(LXueoxE@Gnz1d{M*-@x1aWv?X
=mTavmd*>31j}QyA)$sP)*QdCH(~5%;=Jxh5_Q=VC~W9Dnc^swf?lWN7D+d=G7(-}(mVpUes#?+H7*tHx9hGSnXv$Y(O)53UC<hp
!`HZQCJRv~@M1J$%L9z(&CeuIJ+>VT6E?jSU{d&{ci2&@b*-p*&hpz@?|R7vE~~UXJ~7SK79>%=E`mqmg9MrQVa5;!j&I&{aV0b|
EhCLz3@J%8q!*pzeQ@>8h7)|^y)y>38e+^Fb>IXfESpL51d4>>ASu;WW$m@;X-(`ZNcNq-Yn;iLdL)zk&uw8doZLpYfxzbYKhn39
6RpM?JN1uSxy392IXe?YP06b_f-{CitXF1?>hFR&5#WLCoWa^UrxVD7)3E3rK=fBK7R1m2Q-fe=^Bxc`=UauCy+Azpnx{Q`LxDbC
dDNRg_qQl`XR|yYX`2(vwJ7+oxE_Zte4qe&vH-A#b=5lWL4>`BMP{2W88cWBb&(+GAU9r%qG@CE|4U2qkZrEBPx~xwFg#)vw234g
&YY32?ob_`TC)=uA!gr1Tj4Pdm~aiD_>m{&A;8zUA6wv9bmKO|W^%0fFqMsI<11Six(3Kpb$u<8s7era-zHn|>dnzkRCw|j<tg`3
+7%;JL!cgfT17a8NpRrMOttZCYNNCbLlgppg@QTajy9#4nP!s3QwUI9_T6n-&>BQ5+6*;YQW`vBSa6`pcUH^U1gjTom`I~6J)A8D
2BZZRRB$x91qCQ=YcgB5W$wr3#K}}}E??FCeV!i<J$Iaac;Q@3$sq^|A}CZ)a`M_+0>@4qZWpDh&pT9T$gBwfm9z@cqROTanUpFZ
I^$M6gXBn0yPmNN7gC^*O61=Cb`zPfpoQ2JVbE{zAF86Yt^|-u5|q2Ui6$d^>=*T|M5pe>u{?UDtUOmszt&vJf4I6oU!}E^%S0H6
gF9%rdDn;azSCcq$|ucL0+6EAm<PdmBjYK4iA+<1iiLqA>_l-o(&RB9l0_?8r*T`90abILe(n6X=rPs##-JYyl?+7Wb|X;z?c2(5
Iz<yw0M)v%TD~sgr-Utt=qDv7`Kr{|8J$NFO(jMfg-z!T(|tA%Srs6FSP(E!#N(kFhhqf=0ofpH;BR-PH!e%a+cKkR47XS<i`<1X
pB=sT@frD^D%Z5g=UwBFN18_v9uGO%{2doVKVsx~^t@Zquio-7AGpt<o`9n3-bP`-Z*;wflk?_da(IMI2ootnickbb(J8_hd#9f#
#r*l*?}ob{RENbO=!jx<<vzWN495l^A5;Zup^7+S7{npXi!ju<bI8o|8n3ko5sb?g1|tl0x@cvKBhWLAJ@M8Ym^5`V{yM52JYkXV
>Cj^pL$ChmU8o(Hga~fiUAP5EU;_wst>|z(4Z6%uEu$7`Ny%Fuht2Wx%uTD+uHjH=h-pk~3UrTB5bxTZ?l@U{D>U(-?vO#xnIw?2
6XADs4tG<lM0Md^v=|r+bPQ<v_FEP0seV*&K*9wPv-nanqoP%?HqZc>L*b1-$El6&d!5S4JZ>LoS8NA?Z?1P593;={nIVCq5%(*h
0S^8**!PHmJ8NCs5;Xt-EWut10^}6D|BuSX1BW*(_UNaw9r&)0@HjIe<(S%G+ft!`u8n02P*v43$@>hut|rU*!jGQbcY(a9&r}Qy
7vs{OHwqB=Zc-)+M-dJM%DQNPgMe9FA1JYmb&>7WZKh;RqTH&P79{uOF+6eK1b58Vbn?SHn>jc4M2kNAQAThz^i5lx4ez__XlPO^
1l<mdpd?(X5~?oY1A^|(wvh)$1ZeS>CleSsDIA7LB1_Q59ZYs+22$v(Hql0;9QJI*Lc5OIP#R)^Uv21Ba-TDj1vgP4WkgeA6()>6
RfLCCHpk;NFm<e)4yjbr1ICltwtu~*ko7=C0B|T!2W2DaVFUs|eAyK*TL`LFe-5O)g{3<Z97)7MaA4paPfh)AKO);jeS(HpNdkU_
6Vjk$%Tl<IYMg?yz;FChzm7ivT+J}{X~)#fU%-*7O$|QZ5D065?76(~vl9flkQ9r<P&S1m{Bx+h51v}cA`ADbmR#eUxQ|hE2U&&u
50(J}12AmBkN^Z+j=)6jS_i6u0=H6DkKxK;sq0bn82arn=L!bZRU>HX>f^~+9UO5mN6th@DxUSTe@Rg}D#u(bxcnK4<(i<4h-4t~
Sg?BQ1D3yIAaW(+v%9u^k9d$^enBbs=EdH6Ldc>_XpINID>Bb0K7M-2`jMfiz9a*Q+88y)8d6ep{u?$(sQ#j<d)XYm>yh-YmPs!I
BMkVO9tO=HKO|`?4^rFdl1K=Xe&}S9h%%Kcc);pZkz6Sv5e&8OUn*4mtK@fq{yO)bDM{23-zw=*!XuK%7i;!*zn8ks6e>rcqodTM
Rm=1X!iFEm&lKc}AH=REgI4V?3XD>K!|`OGVFBLRorI?;t&ca^)<Of1p2bMzAblVgo_1XLNfFP}fmCpt;8eL<EVHu{z|KpgrO&s6
Zwi*=Lbd}fl)fGO3zN=@G!deZ@5UEA@fvd)HVI`}*EHUpc&DO1Y`7>fe=a$#+T;_&LP!n>?zTmkAz$iFK^)W|4N8K;w3`!QAv|J$
G{krhLqzIkH!>4ZD%Yj3^jJ^wVO=6$n~~Y#$Aa%8(5d$C8ysNc@X%+Hgkyw$Te0!yn9N7Uj@4`-e=;GTe;n*?s!C+qOvK_H-6#u;
T2DY>4|!Z0wdU+=3u){z(dfiit;6SPIOm>%JWJ<jRy)LpQVO@R?R$MbUPpF=u2Kl?$upa#^_E0=*EZg#Psq)^9p<kEOR?g1JW?0K
kIGChb5W7_@sp?wz(U)f;ouoEbve4GDIy$@E|98c+t5;aDA&o`;y|eV)9lDE>ANHh3^3bSQN{ARl<zlcuVxg71QUe`QO5O>0gvFc
GoeL64^SD$2XwqK?gwu$qSiAhVJ;jW`XBafrTqI0Jz>h8qzV!G8CP1~qg845NBns@C61&4s-}y+i;-?&R1Ga;Z{Vxpw3!pC@Fxn3
>mw#rQ!uI!ls>ftdNY@NfGiEXs+hPqilrnfC&UIx;6M{XLzj?ZrQD%GW6D$_){A^pHj>Cw*@No_#3>Z5Lj$IP**$-oQs&0D@zCdd
<DPkE7~ua$96i1p7X-8~C~-t7jJg*^Ko>`}eOUlizOm4Qtne>@>xWVtwi@$%jS1C2QiD7*jDg>j$ku=nDI@`g>SXaWO|oCux~mdN
51tOd{=Pk~G>5|ySo55flwgjqiZz4Akt5)&jTT!!Jt(3TI^jf59$2@YTaV{(A^qol8gwdoUfnxFh+ShYBo%Ym0B1AB1}2J6%}d$r
nHob}-dO?XiG7phH~gkCWkCs68puR*>5hhl9`a&L6BF;w1<i{M`*LpP`1p{#*!dS32p+&m3Tr~H=B9=bxrM-emM&!{Sfo#?)XQo!
)Qmk&S8I;Yn3aWSo6uvw17RvwufykDrpk*yEi^=})`Jv06&lmvSQZ?JVoDHeh3%`Pdn;PT`RU3ZCzqCf=>h2tG*2Grch!ElrVrCf
ZTZ&}@M+cgAWj1ve;C^7L`JtH6|zaMI8J<bwJk(u6d*IHCqTH^l~;h(IDT}iDj;y_)<0g^3CDVnh(WkOxlC-T4x5DxfH4a+#emh}
Ev!Dn8VL)vh&96o;PwJ>nH!9}n2u&$3~l%OwVkvnq9!$~>%WBRgraXfS*#wFVLu&&$P=1SQeYDhbvaZp0#(l0HA6pkx!Cv_gzt5{
T=M8$4H-W&$dN&K6I+&6w`glZFlQLY&r+OVn<%bjs0?gCusj)*Q_A#O*JstjgLNZC7b8no#Z-aGRT04or4?04J8sY)_C&Eb`V&Hx
=;<jAHx+s0T$SaSY>6D{DUh_YtpNt|toY`EZ#-U4*f3JsTB62L_BNdbwfX53cKkZSZHXc&2g?ZB*@aa~aa07J-57Jl$YPdMq`5fD
z_gYHC{|%~a9RNDwS|j1MJ6TB>uMML4(_APd<SqEW~B-8BIShD6jXqTtib21fCNoP5aIb$FCe8Xjaod}>qrbJ7nScS+JnmBTV>=z
&7r}^HiO5O`-0}`g@I97Hx~kzadP5>dYL${pAh_cKyNnnuTQjG8Hwq261n*5?lud^@*z&JAD^f-6((#Sl{To7O}T2e1%;Zn34ku#
Pk%US1I$b?WavW>%5cHi(I<0QX^%@yh-L0QHF3CjDVZKAZ5jlFY5>&8<HEUiFi=!sG*UnqN|=5<RFbG6XiE(bk>0;i7bhJT14PJ7
_xO7Z1QB2$p=uL7p)Fo9)<>hSfo+ej)9L`Es>)*3K$-@?q++4MDH<|_L)X7q7p?m0_1f+6*^SMN{G3Nl>{uS7mUE+Z0Y(nUxt*vU
^)J|y_I1`JN8EGB!LkYAA!DB?k>Cq3Dg9;ggQPnyCLQ|POmU>Jq#qzyrb{0}2DLUgQ5+qE*KKx*3kY|Wkm%^l2?l^vL?Z?bDt|8(
e}>B|N?x-5KwU-$9W0ulnIV~iGHuWjHxz)P1?ZFKD&k2VtC|a3RR+hGZ1_k5sE`8`^;KA2Qi05krzc&a`F<Br8cfkD>APIuDwSV^
X0PvBylG2l5TqOV_byZM@{$K5FJ%JKmIs~5*x_T9Bm-gqnFJS17$sLV)B$zHZ)_@Uag@MyR@C1QjpZK91!!MuL<;8DTDy-uk{y=V
_8olCnMg1aCpu?z<B^(Kp#?0}n!QYho>P2#8qB0ji{O-jd~!4#mqWz1MC84ddH(hjDCIrWP{v|v6SGV9YBdLK^>1D@C~--SGZpUz
*v}Oe6po8ptho@Ri@Uqy7`+8n<hmXbVR+@Lad`$OGu(p;8qFx~tiOIn8epwE1h^p)J?Mc7d}cx4Ls(V^Ck+t;U6Y0-LXp>M2=20g
XbZ<b93(CHQ}zDz6jS*n5uT>F5%?fqHhAX{QxyyqQSzw7r7^RoZ)c}?b<io2m{q^G$J{N-Vu&uevw_}%L<evmwytujHX{DAHXcEE
L-weu*o+)Nc0^Xz%diE^%u;{_0%SGaz>Tieeoh^!TX(pIa1n>@3%A`((}`VIZe8lls);+UGzLd{@IF4Mfw8D4SrjQnS_<%ae*11P
j7zwk+>UMGTa1Kscp?Zfk<4z+b!~?i$726E)$7_G%sn6F#l^N_W?L0e5)06HNtyMnl=#&O>x{%*HA=>mKh%P00cJhhEQ@f1<}{uA
gT;?&ktbndc%G2fkod0;R`Q^&MBW&97D5RYW<2lol(dA!M3%gGEsN+9yxG?E6e=%X+ax{I4d@htHn)?M%CYj@fn<9X_8;JXs1(Mz
TH*IZosf`+b9~#JW9&K^6f{6X#3X@~+63`K<jrA#qAuIYk8f{2{5?Us&=5)hNF<@HTeWm~%v6IsG{oTubPlI7XnEd%hX?A7jRqqx
J64njDw#e_=@=mISL0k-r^fdy6J|LXm?mabNMng+W%p8GwJz+We0(7!DHSPWzKR_fb$h(qlS?nD8zH`Wkw5L8<E6g~pMCfxr&DxD
b*CVGl~nwA)rz3JjF|)<3W-W_Q3h8-H<JOoz-W3}&G5f6Bbg_f_Aa<SaWipSV{)cGYSJ(1Zn)`nt7BB4ex2~>aBRL#=q=QIO;H$d
7FKPt<<2Ei+$5#p^_4W8>kk&a={1xZ-S(XX=U2t*L&)fEG2JTWM3a?kMwgpggwiP{Op&ImeW|Sp5_;Y${2kCUS6zi&S0+W{tr46h
ZVAN`X&D6>bDJXLp<Xzs(n9n*t#gBs?I~~LQZJ+h`VX%@Z<!t1q#U74__fV0#q7g-OpQ*(T};n`BC7Y}TN>s4x#h~Y%`7}xBaqt?
Mh>xQ#=BT3FLMFN#n#4zEeKSG3kt5sYGE?EMnz3Q5OYX#21qxEf~1i9D^fC8=L)7-Ma1SN;jL}!B0-W3DW%32gG%^|KNi0XNwAY8
8KuH-#U-}-i)%81`hvE^J%ZiV)?loq(&io^OmX0vM4xTuxHg-#+S5y`5;!?vY*I%_<mgC+IHn8iMhxFdJK<E-#RELG5v#>Utg3Hm
zeN@sD3}=-u{Ihk2QDPzrd6Ruw1%XDfKZS~;V9c1T82^@?8VeN;cD>r6qc8e*GcCSrd4Ec4<!&ddGRccHON=q?;>L&{GR+!-Fq$7
Rs|v`qEx-3j=lBx%H)zcDg`OB)m4U7^mZVEN?7NTib9FWR;68vHN+b6W{v}*?C4DHN*BF`NjB)=+(=4`#EBf%>Xdj2DxBFY@CJmi
S*+SQ70Ch_M+2$mAW}-V%F2Ye(n~@%5v_)gNPF|?_0bj1#crR8!^Kd}sw;U)P$UH`6GRYP9rs@s6qfbFh${@a8EC5VR8e!vk830V
QtB#cZc=BNtn}Mt#o7X{6~*bPu;R+)b0LwtGKOh-vw6IA!JrW4bCdJF@`=zhUYN>msZB1Mv_<twO-wMXq$x^@BVlA^x74Fey<avc
mg1g`<8yz*x6|D5s0w^pv$IB+1agryXCb<?OOoD8b5Pb{V*~Lb#O$YJ5o_H%LkO)PuW5owCPG0Qkg#5}jeh32oGVOW`-2FSs$V&I
R`ju?SIwXYd5Ka2)T?+81=_+0AemUHVighxfRcGUahwlA;x5v41?+hgLq`|~#so1GR?vl&s3*K=Wr4`vy9*`kBs7H&QI4D(T_mcY
4~{B?*r_VF*tPa=4AY!V2Mql?PTjcQVn_0-Dj=Z|?-?pA1O{M*1!h~WH#>KIJ$=dOcuS2<nSMusSHl)w@NqUgYCyDMa#WU{i>V=O
4uh`C`GhE7dfREf_s5TXejYyh{O}L~dI6}^F1K*4d0<~Mrg(0vH?U6XpuI$9@3lJ(XF(%Nn$SGL_;S^tv4K+LX>G54=`6fhoPCuE
MT|{sxBM-}byfDffWie3Ku}QFwlg(qkSFAp(EC34isl5EChyt;s1hw@Ig&sz9xA(#4LWzu3&4zEXblknannl1?gX@fAgQeB<Cvsh
HWe3QXG1q;Mmpk~F&QWcK_Ezh`=c#q3St~gbT*s2bM^2#bsf+-H~WR|gEx~7{1;5vY_P7AHhAQ`lZ4Mja0vwg28zz>f2~#59tQpN
1HwXVn!s|SgeNGL;lk)tuB4ST*hyTC$_VH1WT`+Hk5eiRv!~!IHSX3EOb*^WK~FxkhpENxYUWR$8^Z3kt6vdq>WD8=6sOwgsMlqg
aN1q4S_m9Uo?8oZ`BE~9)nkzxwY{O=mCeKVA3ClLD!%S}>MYRIy76r5E7Gx&Jc?{(K~HGFYMhB;##AuDWxQ(<v-(qk!HG|s<@6Nb
+Eqskv1J6`y3X$+)GzKjeziPB(K_7u>181C`s-J-;PM8iQ`^CJ?<1G3E(pt2DYB>-ERqnpY{+RaEQ7&EN@kiOa#ci;0*YOc5geug
0@S{DhZBiw$yj{{wx?Po-cU(=y>;z4edd@u@Z!K~ykPlm*}UsaG7o^Pg_AaX3l01Yes#Tgcu#)0yYGT9Y62shQ9Tb(kc0>cZyEVk
Ra+=Y3R4f+u=X}HzfNr;7R-5MT(}g_iZDp(Q(PudKqL^^f#9+3cwlkI<>(Fg%HZ-<_;4gvA<wp;jUXyFwNp^Qk5f;BjR68gD=P0}
Y`d8WIS~FapLG<LQY%Ym>|jce=JHkGJrmSsBT4Ev72ZcJ$;kwVmTAD~qC;T*6YglZE?%MG%CfPig9#YxDQxwxtJBJtrNsOoGpaf5
b%c{jWGI#==6vnLrEx5DS>s9W!a3+y4?^q4gg!P9R#nQ~daUfj>w3jd?3Y}EdKYC#^{F&<a7SRsIO;T*J8xcW=!c()PdY2*g2Q_>
_i@&{%srbsroY1d2$a@3{Hh#Zh#C|ekT`pBI?|27vF_>=S=ALv1!#O}?sBD0`?&o<<->8naTkvt>$>yVSv`E%VEqb7K_nkn(A*Q?
e$`{?ujA%xG?GkL;r0g~o|+|n)D!o2jOO7clW^LufmH*ZMR5v`+Dx?yK=sN8aIT~fKqMsZHJumXe`#tC<{0yvw3TWM9d97sk5eZT
YPa3qzs0`1TQafxR=WM355Kr5kEGFMF#SRfp;ZY$K=8&7B2J$<*N+Yo2kK2K_8Hej;uvvC2N{>J{WDq{RmN9xFA+SHyM-8Vz}Q=l
&E-U&ss-tpUkt7Xrv~#l6Qvo+B%O8v#l!y`32NvYNxfG8>uw#TMcR4Oh|<E1_c+d}s&86>qXF0Io`Rfeccg~@@cQ!^I$e(iVN(7w
%Wm9hV8GT*QnP_mBTm`Lnx5`MFf&yBd++Rz-{(A@pd>MeC&$O_8&S0Gl*8ki&lwL^p_?qc5AQLy__QRvughOY#ulsn!*XO1{3!=3
Lvsksp}`!RltNu}-?c62GQFjb->N#CF&=9eK`4=IFhMarFIDn!8Ih>i0&K`FZO8kF8AM%vAxFxheScS(eOVMB{!i`V@b1C?Aq8GQ
Ap(LKK?zV*cOZm<hzH#|MOZ>afh1N1feHl@fGI(tKqy2*-}wLEuxkH4($!3Ln(bML<~3Upe7Neb9geM7+Sk3@TX^F~VLIZDu^dIQ
TRVT{-P!-s=m*l!y&}@4gdVmWG=ekd_5XGvr|UnuEw8j`cKxmnV?7h%zj^HIB1FKTd3O&_Arb*Jr=#4UB@jEO5;~9o4~!4a<h^Kz
SMkCb<%Do=z5e@mJ^%1JhwR&oLJ8=KL-*>R=5F+uMTdXJ?akAUZn)-*aN<8HFaioM=%6U@RW>!U{9##4UEM44xgsd^!&p|bVK<$W
1%)u-lCHs(RA);6nA~}HpV%n7>^|Ro54i~abBGhKqVoG!hxxF1^p@FjFyUFQ!)>e8Lib)rnI`q3ueM>sXd--`<bIq6La3oDqG^2t
QOPkAuR50D1i7%JAcBk||JH81bS~BtG|(v}c2C%%-+w3tmBTE-qdw8pj7@b!UJk_%2POp+414db5tb1i+RzSL$_khJlW9O%e=Ppb
Q}AS2g|)2?RdMm1>W!7pEzYyvtBvOQ;{@eBuK7G5R)o%ONCZ)smp3j;)~LZx(HMe4m{+I^UqC5HgQ)?JT-;6$Y0d9hh??mNekvjq
bwnuh000>J@;bc{SUCe-bs=ZLcJRDNQTH4W^39p`;-FOfNhpA7LlNvE)A#!SMdvJW<564j=`JQoRIJ;J^QBXzDi_t7R`PB*(UX*x
a4NwULV}{Qw1xP{M?tGtR@T!puZ~g7qRdXl`dm_w7S%s~tE=ItaqotmZ^YysGw=zkxtIi5Y?!HtgE_G9)DPa1SeqNs(*upw!OTq4
PoSk>pTovvc@d<*`gC#3>If?E&Z*QhFxK@Ac!0r~6>1iR&Z6qNsH{v;9YD3j2-I*MA2+M>oysMF6&CR9=1=UBxKdpAO{ScpU^oDP
Ig5BsqyWIAmw=<&1G%1Y-+@Tc)VYR_8h5@07zZc<f!@GegG3U_Hhyp<@v9Ma+L(B5@awzIgUD10wxW|E;$&`T0I?{u^yPN-PTPuE
luFc{rjHkbIuub~CR73}NIANPQK0m{M;A=fiyA`gFs&RY(<1<K6lfB_>~hKIajiX1i;cYyg!#YtV?9+w-3Bq~q^IrrbyzMGI`yGZ
q4!#Hqeo|2!K0y1Qgn&UhlH6N+K_<zZo8c9>#WfZ_6S6R2M5Bp0Bt1z%2>!@0yq(2mt?YzED~P?TM3B@E794NnIvD|)ns^bY`TRC
uIu&;B|}pKQ>PqIaHGIg9`j%*5(2CW)nl884nE!`l)JDrD45^1&=Dg4NdkBy4bpX0GIG+={5}<;2t!ZT{72Zt#X<TMMeq_~AX0oa
HmC5*2gR|AQd=VT@A*&|jf^B=gc$96U2s1<-|gMG_<2D-${y{{1;U->9zIGTTF|QyGD3nPBP#G2+h>B*P^5{SC_W0uRT_>mO{pA>
ETll>@(dtBXbqFc=3&?Br70uG+SWuwco*^&92<7%gOnY?J6E-(5lU#dXy!!9a^NKylOZG&kV4AOdO_->f$03DMu;GS2R?C`=&D=E
PRU71^wGZL$VRx@8HvgRo_QQ@Ohs|H<DLC8jTLMx!Ux=I?Qt=BB<SH`xQv+A`kw=QC(`o6r@oi6e1Zb4ZWpOl3&uGuNMwDA8lckv
mXC+p8O<;lND+2e4XT0ol*vSlNx=jXi>*WfY_kn-IUW&9D-Gt<b$C>=24)RTL|V7Z`vPPn&WU}n;+GT(Nnk|Uz3jG_Ii*+8QrkOU
Gt|#-UWVfv7gJZLyRj%>V2rtB_CfDJU!#PbQ~|gsxgTgZp2VnM8C4&@P_86Lb;B7>H>be&$rtf9K0T~G;OI>u)Q+BeYfN2eNN!99
C=`UwmxelV7GDw;k*dxdCCENUj@m&ujKjHlD>3LNI06>RCj&THp1v%Zmy-v6f@F==Q8Rlau~)#l^wf4mQUMJdB%7NtJ@<YjRQ&CL
r|*)mf)~6Bv+>InQBi~>jN6kziW`TpuyD)}*e#ob-TEq|f(Yev?;|@Lm_Emt1R5W}w>?ZxUt*o?Ha&Knj%I!qRENMppr>^=ti$6X
{p<CE$z*aW2K1+NS#cj=U?6^mj(oXy*!EUt5(kIKE>INhov8Z{zNmvMkcN8+=zDW}#4vTR`;xuQ=5jm(^w_bRS@<AmOru{qv+K@k
aTZ>iMS|2u4t!djk+L_tIf`pk7R}Coe!hD9>j9u(j?fkFH7ImK=a%U?>0i}QbHnjK)1oS#ZIH!zIA2-NpK~)J(ZL~@K_gW~7O0Tc
26ef|414Jilccn=hD-6fpoh}L6)IN8EfSf39b}atq!(u_4KGosx58AS8VhE!4jrXuP*Mma?5oAX-gH2Zs*XX{I-2%h01^bq^Uq}u
mtl`0LRGxyO9qx+y48W9f#yifNURQ@k@BAS-;y>(k$Q-v#~mQ^;!r)#vyc%i$+Q-u5dP*1O=E`D3*@dRI0Lj*;X%gO&jS)FOeo^w
0YHF)IMyW%0_<6A3xV8Uhopbcdd+Um+<@kto_z4f^gGuKaMRiirl@g;b+9+GZxM~U%vNYNKpP9+eZyS1$iQ;grzs&pzdjvEBTjut
^Oc$uj)u|Ujt>H8i(0mUut$;~II__0MbUcHK4>v2aGfDWq@gE5NeQo&3J!~vF@{BX$>W~&7V9z0^px%tcWWTx_!!xoG1wFZQFnL^
5?NFA6eNjBnxp@_Ii=={i-isOIbc3=!V2@rbR+3cZ2D_B0%!IQ9*!T?g2La^R{m}!A|Xn`@Ao}hkN5!ckM5V_Xkexd+1z9;J+1!n
q;a6R=z&TfKY+S`OR92UVGNy&Bz{vwhiYqWc~^t>Xic7%OmnVKr<Q6WR=LRfGX!F6oO6~9@LSVE9?8xYpABnlMx~Cgrdo28hl}bN
WF=S*?l-)mup;h8hhjA|o+#wvC&5ytX4RaUbmJ%=H)dicnXBmM34<}BY#=`S7sRLc++0!5ZEutDb<Xg^W1{`G__eNZoSb?&FunXh
cgatlu}G)OOvdtH*g70?s?s_2+uV;9iPW%cubQtp(81HL4&_7mm1K?k=2^26V5c)4DsXxDw)Gvi)Px2h@HTu0I0tWl#Dc>21%^ut
be#@<sc6=x7-+OjDJ~=>=i5^-2(p1NOrB)KlZXIDxjqJ7a@#DA2dj0PQApHAymUX@^3U0~taMu{i_v#3(A5hk)=NH69C?r`MK+@;
9pV|(8=7=krz0#_Ly46nK@1j!gOGiGpQrr4=l`1Uqg$k1ic7RB@GA?d&+_Bw?pGFS6P6sn#H4^csd>Z1Gjbm1r6WO3VTJ8twX1se
Ju~47DN7#f4-ZAon^EYOUj&gF^aQ6f6{8B$clAj$Jvz_^B7mgI^z*A`FF^PIOv}EKkbai08SNmUmAB}_{%RC^0i_cSNpP1@?xSLm
l}D?Xbp$(ySwECGEDqZ&plr%PWfq-&*BpAS2`Pe=1xoByC>+_py`6v{qnz>zJ^sIFqn>x)L&mb@6QWR>71AagG_lTXN71$>we?L;
4Hy5*YK#?5pBH935*%Zn2arBD8v7xwQYA5d&W$A#;JPJf(_%kH;XvhlUD3g^u9R(vE-psD1&ZR%F=D>lGR~W0X0samHN#YKqY66E
974Iws7p+Xk*@DIb5AQ<2Js;Wi$-NP3@th9hN90I#UJ2pv}s)w$<h=*Jy%b$`7V2SK^v+J`G2uUn*3jfCy5EG;SK(tx02{9(YWrp
d9zZH#b(-;1lqsi*7r(A#`WyeZhJTRJ<io*&o^`9-DMT<IW0#S#~v?R-s%aYkKw6kU-a<u%=8^RJiBR}{(QICli{eI*$c#YZZY8f
WvR<Qx+9zYel7FQyZ;a`Q(n6N27fQlkA+qE9NL|?r#eS{48urd_}if1><4^;oZ|ZJ{<ExIv|&wnt6=osjrEZ)E3_56Gvn%iyYbRb
kDYpMqpc4-)jdOpyzlSegYGDvU;9~*eT8lOz!=-Ag?`<<DfuFP3)9uzlqE6z6C<{F*TJ}M)jtMmfTFB8H#<0&gl200_?JBX1E<;P
><6IL68?#zs%$yz?eO`c1E+BAw~w@{@wlh3bmKMe_smI%SK%sEeORx`hO}s6M8~~&eC1ayNgVy%Q9)1p@STrlSqXis-QO8<>iqPi
_%@^cUAp~{#D1%qFSCNz?OHU4bg3pe?@>A_;-N!TxIGrE@+QnyrTbrlYGL5saKh>Zf2#+A+cKt*j_|~}Ra?p4vdwmw;qkUBt6}F^
eHm9=8BVm@=&G00FPh%UJ!fx{=PC)gnc6S-s9Bt}`BqXDs()vURBA0o8eB>O&2aCGoW#njC~N)t*y}HhL5)j^ku>A(=_#h*;n&-_
i?h>fvNlPC{<dL~5c8HSv6N!rtLy$gTSMvu!Trvob=SIbf%|z5fIs$pA35#)ITZ%=TPD6$+u_s4SO)9W_|xflHw#$(gox=K@V6Hq
RD|Q`D{y#HjN@QP1m~mu(EZd}J%*Eean9lAo;AES`Snvq*aq2e4;8yhi22>>4>nUt=xT3uo|6mGe#YP5%dKLmBlTl;5LIu5&h}t+
b|;UrpFYErOcO`9fQfue&E*3Wkr3lW1dH@kakRrE<kRC^)+k9_R+Zr?V)3kIYHxl}^02i8-a?SLY3Q%>Xy2K}Dx&}CwWcJedNWY3
o^`)!Sl4gqE@#7w4Jf9OSIrzOs|+>rb~CF>JJrvMh@o}i(z1SQ)|ZJwx9JuE$k(N6;!>-*9Sla=8JVPuJh;wYj^9eqZoV~fLBfJS
zDg(~#d7fvH4HQ!498y{GJ0c!cDg9~v{Nvvi^;aV>8wL5hV9**tuv9Tj-a0%jvi;E*2hKD;%ARWl<`I!-f>Pk%t<47TCdSddP_DD
R~{$#U%qnNKsKeDQ#Xz!iD+&v9K6?|AD^WfYbtl^UNNOqiXRPdB@Z&Z5%}LY77x3y(vH<S`CU1Rqt)|;%S*mCKG#a=eve`gwymc6
2~lyftibpvTttB#@I?ZOj#9CdRGc+G;QyqBEz_q-!I$XT=Mv&;Rq?acctuJw{*jlnUbhO-P{CD7>A~J((lf7TvQE=gW*W1Z^XASb
K`M5pS>^nzNy72om5KcHk*BJ&t!q;^qB}|-?N9Hg@I>kUEq=p)=wzNe@WH=Hn-6OLidlP(SyoE|c3F>~+aam<OWCa@Y2|qHcNb}}
(D;~LtFoU>Mw%Z<NQ3V2t~O)jyT__tmc@I&K3l%H^IacPE9%{9v_6NI0Y==Kvu}Nrcf7lo0*Fget&LV^+s#dWfelu8*y9wV<3Vl~
iP>sv9s{uxWi@NzUODo#U1LWDo4&5y*3ydZ+jZV6S#N6_Jg~o1cwXO3*l^`nJWphCJ$vVj$j?5Zlzif|#f&nF=7k17Gt-coPUY>j
*lb1XuCnfX;`g)?`ajBH<tSZjGsx3-r*(U!A#zL`u@qt5R76Dy08ph~_Z|$smRp(puMatTGJ?s?)`Vt%J1r{Itq73y-NSjC|26z6
>v`)?&GPm=zRhOWr_a8JD&v4tuR-PbdfsG9+p8r^UaJ83MZt(9m0z?xpNxfwr(-z>6RL#{`1L5L(Q$vtg+UZp4Xl-qo|{r}qPeN&
WOSNlnA!g%2%nKaNE^yOP2YCSF~=IlN;NQZ@bufG{&JoUaFiju?eU+`|CKB4KjY4O3Hbe(Yr;M6Nz<r`m7u?xa8d1T8r4DQG*E5R
vRq;&GTVqYxKfQt2!BcLQKX04<Ol}%?*R$!cp`^GCqDu`2p&+PpWAgtuXBG|u*0ekslptpM}qwi;NVgO&!fy-Kd!c`%9I-Vg|m(F
_7&42nHj|chcqti0dK_8+v<`NmcnbTw2{<`gD@u0DtbKS47NM{DT?A&TuiLY=3$)N%!`8>25S8j0^n{4uA3b|e8@-F?%+9pg=KL;
WAYT)-<D#O&`{T!zxn+>`f1L5hlse4{?F}`bydmh3%O#TM+L60%q@OZoR>us4Md0Pm7n3|{sXvlAdw77OGLFqVXv>Z_j~{2_n(0E
&!Kwie~uh?{3o@LR=QtLX`S`=?SdZ3>?i`C&xLFI1a06}f?BF)+aI4#tI6hg|B=s^UKTsE&-2C#DXM_II^SlTO{aFgWK!iDlKDEJ
qLQf>$n!H~t!vMm4#D~AV$CS|g|zK0<^=9I_M{7s>$42SSD5e2tddm<LQpo{6Hf8f5{G%5tJH@63OzUp?@>_F!+%}oSrhmHS<ZxZ
A>XYVkmNc2Bt4BV7dJpIL?J|Cf%VIL2zXIq1&1C?5~gHglP=-=@rNH#E$X9-Eft~E6;O&@KFt<IKd?%RC(D$fJ_!!LGVPpuUQ@Bv
Hp9Ew#0@87MU!sXOJ7QS4;@{-u9%^}Grgi#$fQJ65M?)ZBbkrwK&L|`mE<9jRphRsDPWB_f;eU1aE%+v{3$CuoYX_^&RusjpZ4!E
{Wls?$$bCK)3b72>!Uv-F{F;LJGDT9UhCAm@|(Ekx>P?~tVu}d&Cb5o7(6y<p*mlidx-V3JEvbGXTB4|zQQr;_Gr(uy!r0;<=)1f
fRvxKv&<SEz5yr<9ah0(!E(HCJP|uome^IPq~JkyQoAcb$BuMaCt?ZyjW0b%%nm-Q;?5~ja(klsp;-bp8?Q-J)A!!7`vTgt$Wc-T
8nB~j>J}dKPw75P7hSyAP{36<e#NhPMysANu=MU}8fQzcnUHK>85b#JOqMAzQVG|M%lkFNR1rZURca%{&XtyBuN%dQ>A*Q@aZLA9
ZOBntgHVbJ7UbK9c0aJ{WF{&{$FA75Jqzp7());z%KZ^&jHnbYN5K<s=I;dNe8BkTy>H(CIOlXyrj<|LqhjF^c2oxxRwGQb4g$#1
4HXGMumnA9@-o&Bhqp@~W%X-zp4?}kk~?Z%_8@^_Gr32RSJbSuo#$%%Zzi2)*0Hw*1GtVpxY$@?LuuLC?F;Pk(;>t^oO?T7$4=_E
zZ_dp1D}1i7n}D1BO>Qs`qe0FK_ZN-Y&+pS;EE9C4ruR4VL^0UOd7mM_h>w6ZppC;Omxh~lo#fc$&|bq%Mm?q5k1S4c)3;?-cN6z
)jw<R)pVemx6I<gOAQinUg<A_a$UwNzi*s+eKe;r(yyM<Ai6pf6etNic4#rDijLlRY4qvQj*%cK$OsM;6i#D06HlN=wnl6i6Z3I%
?r9)b<m89~`&cOP5boJtUQ>Og^Qu*xI?tu4JJ+D$uA<Tdy*bm3og_CQ`>LsR9LK6f6e^-m;%@e?`fJmF0^Q5TcsKbEhI|YUTnK8G
Wn779E5Y1yiLfZLZ--U*U(Mz3Ss)@v?5!j~kYRk3VGr~CfewNfzLF&##S|6Oj1MDZwZL9WcxFryt<o<rN!YkCMr58+%(H%StDnHe
OdD*`<KWWONern%Ic&|T)ajLu-7qLLSeLWV*MGsO?KO%o&pD1Ff<jfQ!?5b%i(BwitKRp1H?JMCwg-fUr&@{^{)(X2?@=PSW@S(m
@j=L6O#9geB0Dx3@z!s1+L-t7pO7saC^=~)mWh$eKJFW4qX_rK^=V>Mq>PNJ?Uh$$f|0Jwj(4Xz(zbHqzgmTzNi?HCu^P*T-t)nf
FB`iDpj<1m0C$6cZzG12RPpi*=0F2U3j=a$QGY1-;`O6XZfsjI=@iXw{1?$FJ8}gsWxC4l=%{B6#M@Jk+pLj)&tO%NqTyo~p-pxR
AMs$h;`j7J0GO$o@LTB-!jgSOB#$w9L&&g=IST2V#RcM@)%C_7<hj-9n0dllYBsxL;%B4lmJBg&@avO90se*K^Sqjyh9lN*OStx9
GB#EpK()TdNZ104@aC+RT4cKGj)v48lh&0KD~O{uA`EZe0t8}5M63+-<hOo-831&kuXcnIB8MQ2C@ET1qvv18`A_WcUN=k^-v_re
`~@LSoq~Roa+k=UeI1`c#h>Q<egqyMU`{d$U$wc-+IVgBdhmw%lrC8ywHZg<F!#P4j(N%1b<K$!(%zTh>3ZTb5E8#@8UzQx{sCL~
`k`mdF~9_hNMQoUp<&$m*1G~mpV%4HX3to5IMz>P)YZqdpsT%H*;2#Yt|GuNTkkAhZjm(sMtrpE{wJZl_M7pr?5HWrlhe661#|7)
q!S=;u-Ktpn+gjOK(gJ`DtHv~55l+ah@z7EDCvt4g;A=5O!lkVCtjEy0sj6}ibED=UNytH6+zHZJ)nk<J@`BN;zuJYGxg@R67HLE
f@?X(&pv_13m&1EH*0kQf=k`QwFI`aZCZWP5$lHNsq+}y*UMUIF8?s1P^cYv2I?75QCDn0eJqOXkH~Y(O2U6JTd(*q@$~SA=&Zx-
gGg>lJ|7p}lGmX2Rd@CR*Ld$y8WU|9ZC)ogo2c3J&ze&G9xZD@(?7|(M{IUTm?Ny7W=uVc@_GH(&vUbXQ|p%XcPqPHRJq1$-4W!f
Mi*VZ(hky5Abm2704NCrf?^C(g{x2z9&riqR!`5~d|hzY=)giy+TjiukcD`2o8V>Kat!A>(>!cq4rOt~j=WPhYeHAQR>tW9V|{2-
$3vV_(vc7mkKtF8qDLC8B8LjD<bmR-v``|x$ljRE>&DQGw7;OY&D+_tX#Q7E^C<cl{s<ikf?!klp&Kczkp?l8(BQ-wHnd3CGGd8{
*rngy+wXtC2b!Y04{-Rw5NJW=U)7KFi=r6$J5*E-<BsRra{sCO2qiy_Dj)X$F>drvhasQ)A`ODKg^>UW`M-@(QM4#_sjUG1u9bxs
+R3Z{;`zd=!FjsWMhy)M%8^1h=p`he2te?<4F<Ls(k4Fojzs_$dw*M^*#P<&g%}%tnj(CriDVNF117(wLm;S^$pF|zJM%z2t`h?w
rOK+0kPLxB$ai@SX(Me(b@IN-vz&Y1tO%#g!9|UyZ>#WICpy+51!}jpJE!dHI?;F9X?oeiZ)SUkPVe=|@s;wCb@#8qFNzo-!|)?)
f}9Pi1NooJ;L^c<QeVWup{5q3PuUsQ<7_{|=$R}=*fM=6Z$ODhjWZZBxsxQFmM%Vg&m?eT&j5bFJw4wIx~U%&YK1r~0<(~MVWa4X
MvyZ|h)0~>2XSBu24D($242KiK>2-p4Dhe6k;n#m`bV*)AyFlq{xO-vo=ODhI7?H_=3vYxch<v5e|*wnW}|HvYq1*RP}v4#t1EXf
uJI~QrQx5V;>#4W+R7e;-rM=B@^gBB)LrP%);V77zSw3oeI0dN>W$Pr2D-D;l(f7?_PLpctE)_@Yb>eFj>{r<F=>0#ng`RnAy2>m
Osl&%RPOcP_xG#-op6txbAB&_uX|PpRla3|<oJAiwYN4guO8<xN>oB=+r0eqSFKfL+-hqZ&DqNVeHUp3Wu$Wr0+G_X7#DpJ<Arp+
-?ybhVA=~fnvaci=PYZ>_kMV{{ETlBKiJf8SE>t>KPPTtYN}XUHzr#@hqCTJ1A0;t{5QS)0G@4~pIWC}wsV)Se))O_pFHuu3ktKH
JS9=gnh!WwIm>BCZKnJ?J$2L$1<TD#9nUk~Hf&`v<q4@fTElw1T@n*a_Lb9YiseP)EYaEKm~iWkSff`Nu(3|ERPLTJTgq=0act?v
1mcsvRU%R&2TT(rJTXTS2(fjdxTSpBMvI9)Z7xbPt#PK5wB>!C($-4LMLp$N+C_1Gb>Vu}k7FZiK#85<=K5jnnF;18B%v8*V7tQ-
)**2<O6GFW@n{}Y%H@v<|M+^WJn*NDaW==%_gy8xJp2tcg&Z@+^Qe635drGHMcra+<*MR$Tjl8}wb_X<;X?0#%tUflV(YHkKCmok
v=PPcn6JZY#9o|iU9NkuwKK%+9gK^Tugu)I!8XMoCa!m!$rI~I`;VSJX!2)todPtiuge_D3)ecW+L@{LUc?A`{WtHC>|V&vHriEJ
M|0SLJHU&!L|z6(PgOPF)3=MTxMZqojEnO<FUb=gQjZh*wT__a$Q%>&U8MprUhEi{M6xP~IzT%h%?MD8i825~>^Pp*2NM*Wr$htB
Ux%)(2m^c6kT*#a8wkM#WyE<1fCReeJ553d0gz5#UY^H;+2qi3+o|oczEZ=0q9S@+K&si-i;p-gcd9d>!0IeZ0|(DLBFuFF^PH4G
G06!pvehM2N#?hp-%vGOi;7VZRl<?ENdZ&>H6Wr&!KEll3u>cr{7488WN2zig{vtDp=_iDVi+cg#dI>Zf1mC5|2k0tBZgEU8j*k6
qh5T#L|!CqJ@A3}EmOZH?3b7W^!AC<pW|>Asi0<LDxlpFIBNi;IzR&;B*5axNMw0yNH4;J1e-_g#GkBv5)XdkJ{;_OSTjDLecxLn
5oQpARA7d&!uB8F2fWM=8tK5GaxOzRW>{GYA@GJoM_Bp)Q0hdv?}YEoQKdKcBd}t701ArvX!u(0-w7#DjC|7gz^oCapV$4eG}4n4
l*t50TI`sM$=Lh+_s@4ceDo9%d0<xSb38_S?CF4t41%I8k}9YIv1iAF4R268Y&b0s+Pq*o5-Nk#=~I3fodFC8jL8nEq7S3aLW!|i
!%y4WvT^RP_Fqa<-Nrh)nd<{0c91OqIya0@m9=s`fpXeGolgRGdYb&JlVsk91dByLxBw-wp}Yz>lt_h7T5(p;S5!*Uh=e7Mcd&RL
04N$1N3AhWQ#S<IcM?!uv)cWc1dtj>coONr3uM_v?`nZ@u|)=ohj77wBm=sjU8tfBv{v4$i3Fqs+^7@O8<4b6<QBjA=E(Iv^^`D#
D^)CNOX8f&kqE%P0v;(%sW<Tfh^fB9k|N<W1bok$nPYaNaMS=6f|3&4O#}x~lp9!Hp~wuT^oMsm!KxF(2xhDZ0%Qt{0Nlf%6unxZ
FGR6M2oL;*_X2$P8Y7XMbv=7uY+vW9WE?<);rCY5sz8i97Y4O#6UqvwJ*Ps2uc-5@6p^v7Ac?ImF%mPU?UPvSv|b#;v^zqhIu9P%
$9h$(>vMk8?cC_-T`Z;#Go%4Srg{Kqk2k^3ucWnV6`O=41m;t2?#7|=g6pD&8&RQT=rp)u=$cHnyUmCbtva<1CcG{#RHM8K)MwGa
VkRcVIU-PKfymZUn1NEF=a$J~Jw}#bcCovQN&x_n7MChVf`F&X8d>R4U_k^ATa9<1XcJD%n*qp<BO`SPK*$_O6(eyoB@?@0^I}nD
i&SCjxZ}KaHuB_mdR4II5BbXG4Yp-y#QrwGg7Vv3`PCi2>V^WZiFXbV7$MmaH-}&fp>y4C)7{0_5!8fEd$(g@G1+QjVg}7v8oFuc
`;Ynm#{X51^n!c%jGpvWf%LGfINTFxHIaU8ah;yL#evI)SB-mrevjsuo6OxS3nTX*qHA5Z&GmB2w?;P~O)1Vrk+z?}GMxuKZ}`5F
^X|i`u;+@As(y=6-Eo4`M`}(>t&P;q^ZA`WD-VtT^NF8YKU3p>dDnt-fmK&;{AlQ#5&eKH4Js%<ieLPP3da<wOOQx0MHIj0ex7;#
o}H16+I6?{z+|YcBM(<oN6xOz6#Kx$09bL4k8I@ScH{ZkIwU9G_)r?smcwlP6GJWW$8BlXZVZl^B~LpQ+yvNr&+r+)h#|s%i%XN~
YwBj$%RlezpW4Hrnhx+v!>#u}ZSf-x;rgJC-k;1L?92(b5$KpcclgJwr&urqe{6dXfzauoJ$tuLttBn7M!FnrYjx@S^dAOE{+7QF
v)Ar4A4Kf)Ob)PoY-)IGqrx4NL59|UJq%KRM4zxr*xzC2!^T0#L#4gJf`H<q{@Oqy6GlKjL}*b52?3rDbM|!WD<B;HDu4>nQ7ktE
YCTYcm`kmEdwI`3fa9M*Sp07J_0J&OZO-xM?uzF)<F3Qpe+=%NCmejME_p!zHtz`!tQevUoj>xwW_%DKVxaNw%4I$MmP6?sx?MI%
AoYJDJcD@JK!AQ{=ohvWKE}HJY{qKRX{z;?IDGvL<=loam}LX*1;``D{T&D26SyFP;Yg_rI_uWRlay&KdG~qPYvJva_ufs2{X1(H
)p>u+ltFn=<)p#t;AEgnh?)*1JP$@tyf(*552=)@sRaQ$Lux{C5TnI95D;-c5(5-vS2{@<b{rnl>TpIz5uejFX%*m)2H<o?nFk<$
$h?2xLV)7nG=Xp0dc|~k1~}aoS_KlM1rO~0NGDymXfNg2M6(zG9*Wv`+l^`oIi+s|NH?E&q`?qI|FnML_L3C_-&2$HbRa=HJBf^L
GXGnz*_`+JPo>gGNTiLzH#lWI231YD+FCQ^qk}&FLi_e+*4BSCGkvjEQQ#>h!w^FLrAs?AXl#zl7Hj>dvt}z@vAsfu0J<lCutul|
siYRQ?YcV1liV;kA@0=9!AW@}<;ro=?@;eJ@Oxq0fxtd(?F%}$p<es;$7i10Q+*IRN17T<V_G9iMMAwO&X#L?Gz3IH4rg*VVM8*W
G)tn^%V$RBb;m}77_ob>L|~`)MkOt<+ZH*yI}L~B*zI<_`vBa#dLgX={vUt!9eUBw2g#*Hk9D|yyuZ(b^?JQ|?l|wB4I6z_DI{`!
=q3~eQaMY^dM{rp&WlD_J#5~o(vq8#C-rx*fv5!ryN`u*iTdsa%~5$Y!wZ*lG|I3bxpS7h^pyvoh;AD_#(358C3cgz^{%xLWOD$O
jz$WGQhWb|pL2?0<D)7jm`*^a3!5wjcW_;ooVhrDcA#C|qHNX^RVHo3IQB*X7jy^}j?bPv3IBnw8b?;K^VE<;$v3EyM<>P8NH>mh
HuOcKyG~f>j!FK1AHwI+8#HirKX80TfsjhetiR|w$hA80HJU*X?ExU89te&z9ADv1k#xBiZw+;$-Bes2BZ~{ZjF<qD<W3h<bewB6
Z7q&kb`;8=fWwE?o{7uDKGd&FvIR(PU}BR)r3^s;n3WBx6Yuudbr{zL8g{D=J1FHfnHz|n`CFo5sobtda5*)5rj&qHAAd>G#s80A
r0(ODUj%3!|I|QQIy5Z`e#RU4S&aDjvKwaCX*?A5*L?4s8EUYtSyK0O={!5?)^SQP<)U<yW*3%cIb^6tK?*{Nl#6Id6oL~ZBP+?$
T0eO^S<2&y*Bon%6s4;lLW4Y7;uTE9j*8=(4NYpQY2s*0hUG_uVu>G|h>p8gM3_7L)OJLG`>zl@2wyUXjJQtEGX0m+qWQCoDMq9|
d>NTELIgvGK(Gg<_~XD>zHi&WLy|R*QW7CERnZ(`mBz4>qZAx3S#&0d6ST(*M-p^YUcltf>XT`x+l?7s@XyEmKVtJAlwtA^KX_Fn
1>w(i$pr}=;aA-{pYZ(^I&IleJJ{gudnKxg1739=XRP+gzf&-L3ij;LSx>%FcvJ&})rW+?DWN=Sf7@<HuLn7bJ(PDg>qCSbrh#X(
rc~&=Y{m`84eI29gLjt8c}7heM6`_Wym~d8=;hH)&399lT(Or1=3z-#K)=)wOqf}w)y+<o36WsSRBoYBB}bLIB0AAv>K9zOdb4Rp
J{mlpE`VrjAjM@D&_9kh>(ji^+V@yN9^*TvG5xwJj)I<aT(?=m7%Gk>5vB6fnh<7>bENs}yoTmRRbX6&`n=a{Ht$nnvT7+I1QbXi
1#H5YlE9Kk9GWo9bVSWc2wFM3kYiM*5}_W?U%o>lfP@pgD73cWF@uBV`g$q$R*0Bjpo%CG7M(qjGG+1QcpDlKGx^Y04;#XV#MF){
5f9n(J0IaI%wlE*bgHU%Q02SrQK2INhCu}WGusH+I?4X(K<{WYmP&uxc4+@?sNO&1r)$opK*By4xGZSdEBfWrW1UV5G#C<+SazQ5
S(}Of+5a=Y@m~!L`|d>S`0}sYPRK+LN++98v;_-)Hey6C5BWP2f~5Jb8DG6v@?PUo%KIHZRR&$o;@$4SIjX^b!F#*KX7)6G*$x9u
bej!+-^<Un4acFtd*N~R%s+ZqP_RP;CKCPSvSWVMwQNvBz*+V1!#%g&Qd(iyR7m^qo}1P;5rzfoQ3vP8(cLBZHV#ORAdQcEpMR!E
)DU-8WE$%3O~>M9LU23nC2a_iK(dJM#fX?%8uc>>Pld4XpLOFwXwib%{YiUNBL<`}|8p-OL)}Gob)5b0AVUzO>-XK63^W0-szf^O
u!vy-q%Tj&jlJQNV3D+k%}%9}vcG6_AIJGggb)`ywU09?EqI?(E8V$~qmv9*X5eGAq~X<OMtpIkr>w&H{xBSx^T6;A5d2*`%5xw+
^k_39xa(=JzTZgtx_Z<oP!&PsSF^JZs3d_5HcO8Gm*2`2))mx8S)x|IS?p8g%dan~Tk8A6!$%|jCuE@4yOY2A@Z%5ev{%knwL~w)
p#RJls=$V2v0xN=UxmdFpp|GS)|*qqy!rf!DPk31msWA{hK*&U<?EbHSOsyQ(zP=|B&|vf4JN};GG&F^`QT@Y+q&zvRaST0M&0yz
CgOVj8>1NVlDpCM<TTTZ@@q7ko6lzqK~G!D%N?F`YiF0+ry<6xz>-v0O<c3-vv|aCUkKQDA1|M91P5B>LrwS~wE1!l(;G?~G2T^X
8MT%wx!MJwQL^@|4bR6`A6OT>=y~hx*@yK18uFd?vNiPmT`5R%T>Y40X#-}cQ#*g3>(osoO<we@xo54NR*LQ#by;k09^w6@6hZ<g
yP5%l2kk2umWhf8f{^uxjCHiNu_Qwx{{Da_lSyk-zxw~t4IpJ&+Efc{Dm0?PqE;zRE;(wg3n|6p|9l7dVFZ#7k@@3exk(B?(O6D^
jyfNQm*l0-xD5b@!w?=Jx%aZDbOwm(!Y7g+k?o2>DH4GS1fbDCQbp+4vVlqzPK-rJM5H?yhJ$+)1L$Zfl!yYUXgUF)4zwwahe#$p
5wtI%dO>JJhy#iLEQd<8oNW5;)RjQLbSt3-WuSfM2fTF?T&*WcrtBY85BTkL58WVfQa>OFgV3&$U<QCF9S=j%5TQuFCGPRV+G7oR
t&7?HIv#(9@KO5>JpRLf3ON7X8~q>l;CJBIW<d#okRikx2^ccE1mLWZbZEHY+8c_B3L_biLzu}n=Tbj2W<(vY5wwC@x{YoJR3uP|
9-?@F*vtL54qNAuX9Us+u<2RnYYZXJf-XbHrm=|zg9HRP5TODP6(Xk~H5N6~n?rS64V>x8)l!=lEOS=lp{ZsBlBj$RXm@TEBh=-a
>zli@Kq4)T5dujhlMK<&s(|#10lCPL#SQ#;)~X^9C1Z_B5I91rU>C62JZQ7Q#pU6hIyK`Vu1avFK+No#gh$J6Gj1{Oqjn6QDxcqD
0=SR{6o!yel_&}jWRRIwWm*s-B2)qfLHFmK&!_$v{_l0Esg>EcOG{48nBl?a7hVF7N67oOf|?wV=O;W0>aNVPS}JfPnF)~m5C@o%
J66VqG+SM-gBmfW425JV@!@xw@GmC2ec-|g07z6ho+NA$qC9w4D0m4CoD_*FFyQxZhrA2{{_u=>TG7WGdyiPsHCpd&Lbj0}ThH@h
LW)TOC*_kuG{s?vG>l0Vv#u`P+YyXZX|}-?ivIEZ-)FhDe~~{y{EzGp)=_@;HHYAS8W#uo1HfO37fS!iqli)dA^+H&4pS9W|AElM
*mFDnn@{u6Aox28$xHu)5}wdF4kwYH@W2zJAbo$=h;Di`Cg+*6Zd*~+LL8O{w9q=CtA^U97?6eAqi8;Fzewmkes47#WN-Z4lA?YI
AP^FzL?96*G!+y{L^Ux|M`ldw3#r<DavlhphRv9LK3qd7o%*0`eZQtWwwrFtzz^r}JCF4pMtzSxYxUwo!IBz4`G>5R`Na2SoqtOF
E(x9~$LbxUG9%7*+1p_mD39|DH?hFLWjG-=7+9SU*QU6y-?Y`*$ZZez?%mNp4g{rpv~vLQhrS0p91ht4h|qzE3_{=;Sb+A){d%YT
{f8EYwH+$~1`vM26y_!$B=pO^<$}c316~RmLJR#e*JvN<;?MKj_<Z3$ujt5w1<hEDtV6uO4k7b)B6^Rs^}sp<y!Vb1a&s_xTzPRD
uDJd@2Pcc#jYgu>QNCoFlgazPx1VX^CU@X@d30W7;`eL(n-8=!*{uHY&KTu<{3<^{{Q^VzdHz*r`~MU;)R4<XZ*`StL}n1GR<tl~
_pNH#5kS27i!gt1pe{cFAaxJvhyr(&&+`=`Kqf7PC0NN9IH<Y)N{wZ~sS0$3NjM@7VDo$Xz65{gqW;IJ$m9nXr%J~x8OxaMO8A<1
J*LkJ)k(zA#_f+?{uCK?Oz{Eso$BkzTX1QG?~Whv9bJ#ilfXIiop7=)OaL4)ZTISRxSD^Q`%g5xFFUMNTDD}JOq&K}>liLUz3lY~
3D63qXh0-PB4rd-c$yC6Pd|dRBy=)%oK*7@p03|^<4#(giQKs(nW0ri<c7zIJy8@JkDUPxv>;E+efs+k@dcFoB+%_=bW~rRi$}&u
KMT(eMQ${GFXXdq-%Eq9qorblmm%o#M8P5I`Kb$IzyhdQ2!cSYke^O*?)L_=yF`QhA$BGVF|##>A{GJx-aYSQ@|O(w&sQ{#tX$W~
Eu{S&eDIKCUzV$q{f6bp_W+U|wt`bo0p$;}BSOFrA{T*!4?Y+J>Lf`U6XD{2z17nZwdVeWQF7_Szpgy}#t+>OV0`gDo`05^?L&$O
tALG+dzlS^&qvhH2(y{Z<qje34{vO#HVwit-Gko0bT~Fx5Au`nKEfgnq!E;bIXm_J+n?V#C4s;l$dvJKa%l5Dpdfo^1tFCGL%X4O
yWVFte={SZoP+fk`(cl*HQf7xe;Lqq+RmpZz~o;6{m|HUCyeMz&>KC4rp5AoJvlvHJ(r+l+30l-(!;ytXmmS9!OiYp)s#K5$HWbT
s!tuHc^)gfoV^}q;`O!|!=ieVs$;`x?oSLpMTzZ_mM`wU!_!mxO*TD$t0&#NhV3?=pbHXqRN%A&2%kv<@nAsGQ~E!T58!C{{vI(W
ko`_4#5P1oWHfMl4WYD?SI4n89b><{0Ae|oBl^k2=aL=I2jaun{M*KfogZgod`@|yr3=mv<q5!JRSMv2fIE+Lg*`v$3W5+c!1@49
!~03Cp&q`#Bhzr|9ajnadT}s^F|$%=Jb4{*b9b94nBmbkhMGlvJvex1oWp3Fo@{xZ!<UZ3e=p`er)2lxKa~sU2XDJ6^;|!*WBuUp
bszm??sxvrV-0$uhxjk)EaY{k{mxre5mwruqNw%$i!w!6tM0W?H*K|5LH-u1DDh2Xvf96ZAKn?CnWi6+R{h7}szs+)AGw2e<5&2H
0GQxAjdor;PA{-Md^SDFCmvpF$Sd!Gpg?o8;&Gk^d6}Z?fm2{<b#?e5B#-HDqUYxuH@A~05sGw!WhSvp2F^^tGjp~*#C#7rV^Q=V
6IlWQ8-VnJBO9~S%s&t0em)1w=NKL=9A)?zS%%JKJ>5goxMJXcf!y!;KV>cQcN|YZb}>j{Oppij9e`{{{dMd=zia+B@im84=3YmB
Qvr)2fPBIjj`;<sB`Svy{`_jFrtArz5q&Bl;HFAVBl!qDVg3fg0DZY|J7Uv*a8IY+27C@_<`@%h({4}9^)PqHeqrFBMd1zhFXSqf
Moj%krASo{mi?rHKT)>ZcfjgXaGI^axXS+5VcMq7G;;s1P7fWlP!Ju**~H*j10kL*(0HeK`-O%+2sNDQ6&SZJOpuZR2B9_rwU$sr
sGRaT(>@2>90%JW<L{HacR=*ErDbJ?<%>ATG=%x-gFfs5-!Hj;r`h$JwedU;17oAEQyrZIG&1efvwrRM==UdyqU}3&7)RppK(<u4
=#CNatckjO$b?L$Q@j+wt!4hTqg;W|z*=)psch^g(UbM?RRVOMxdc`R_#hf<Iyqi!{R4e6NgE>|AFSE2dx0)}t%<^;jj)c8O;r;~
1W`0cKt8<&8+Gs#=#^rK$yrVzWq;_JKTtSzL+U=IHk%4a8`yo}usZ<A8XLwC_5;E5kB`MQe#F?}IY4!AT#bRLvznaFyt!jQ+#FPt
f<}shq7G<7mE>X3Tt?2tA9LLKi=l^%Vn4q3K3Z<j00Z_B_(*?azhjtUi`{+wy*;t(W<Kpba^%LgO<^RPR6<MZUzg~=g(57Za&fwy
-2s2%-}s*Nf>MtnSULrfK#D{9-&4&FiSDX!W6-GTPYGZ~cwk}fpGzNIE*7?8@j-*Kw1@S@$La(14Tqcws9iY<A_32ugjKWw*r=$e
K%!E>PkLDDYHljHKT!9V15@kcbsl_9AA<OHI|rjEK_HYR0GDzjr$8J8RK-+F;I8;-RSzJ^8;o~t9xA@wUF>J(rye-X#(7TSHOrCY
Lu?<0MhG48V8@l-$eszO)%6o-X%v;TCvL}W4@ERp?OTZGrM@<)VI;!Zl(#V~u@meO73YNJ<umus^#-Qd-XU3<5W94R^xvO}_4h9|
PoMOmKFUMISJfV`A^l=3Si4QA7JQYU5@D+$HULnGOiivkZaVb|?Z6;aMhXT@I5i(i6~f1J;R^($Oq2Sbusu9U=zbSNA(71!1EPdd
RE<y|%1tM3<wq3Yn}qcN39yj7S8#Zbp_rhHmviHc20RT=;&+}sifG46*TQ;73ewa~Tre~bu4u(<HgPfr5_Mj~&wkU-dAG!7T1}pz
x$XCN=%$Eb8uVazeC8Z};VGfNYdP2v>4i_`WXMcr*T~(Gyj|AKHAK((Aop)=Y<!%Y3}74b2h<#{|K-Acq@QFk6o4HdC0IzLPN?|3
pFin;h<_So&35X;9)Cmsk>-4yko^SpC;#vt6Wo5Ffcu^9$GfiZ^cX&AXS{q%N5*gS=!eb`FEBqBKAMRKI=w`>_7x?D+LqD1Uxin+
P~--Q9mnhMtGLkUbJ~S1J?4S=Y}OCDT@#+uQo+=~onR{?K}G4*R-8o9L{U*O6Z~e{HMT0Cp^r-S>l;3Qxw;Vk!T7y~SIJB$k9W53
_~%MJxwX?s&5D@LFzZ5FN}f>R7h8rUok=6L-8y?n_0#Ysev`{QUl>rIIUT@(e?Q_sQdj-|+}C$@E~nc7B|MG4bf+S#Mpi#h($0iO
!tUgT|LIUhpPIFZ*;id{VR(?BirG}a{UpEcwJ6v}5p(#T?^LRC!B9-Uc^Vj@B&-qm^x5+rgZz=DKkY>-V}>KFFLo4RF*cc71W7Nt
@!rGRl6Cjf+jqU63w&K+l8T6*5zE*&9L_>$hbTmtbvQu$7%yjG=2)PA?iR*Pg)Vft^2C4T^54^dZ-n%VE&*?ygb!zB@&YhC-+o6a
=$bY-eY!pR0Ym!v`tEv*uKmtVmHBIoJa8#`HG>KSVhaS~Cd3>D$-Rm6-#uzqv_nD3PDGq0vw_*%=vB*^XigA20vQC50-AC5Tn<dc
lFc}2rW?;3hNp&9b?IdA@;-RrG99Fb{PR*XMKM@2J5f+fYg#QODPtgy_p}aeN6{D2*6zY;Ku||i4FCK4yH5Ug94iHUUd{;ChZAh_
aHgMlZS<q=vUmJT_$~jh_xiKv`)8GL5PuR2t)JNY&tIICriYOPpXQ+_-@jfb{#}7@Sn%Jz!`JGY&Apj)n@Es9kwdD1*pB!Aqko#J
OBTnfApA&=t4dOLocCXvcZl}NY9H&BzBBvr!jk{2gB;g~dyQN<>OEg>LXrP-;g3l7a``W%6M9T{^4WhFej~$|HcGF<(d<c)NeqB}
>VSa2f1&!*;E^S#sQ95C@5mp|p0Q3tfc}krV!n6J(a+rv^zv@Mb8)^--W@fzjpa|5<zBNOslQcsEVYZnw+0vQU-;Q^G+(sLT=^(p
&HkasQ}L8^<z4ky{!^UC7?c^&Wr<(>sUOGv@)VC_AM$H|rdn3)$Q$p`gDhVA$@^Mg;9@B*KTogKZl6rs?!KP&e&(hswfFYDXUHeN
*{=eX39<bs1ik#V=Se3_kJX*tL)ZVsCwbtJEr+&P0zP4VSN40jOl&x^rZXNo-(J2?F&>LO{#Twm{?7h#81o;obD{EYn}YElnEnQI
BEC!htNf?4ZM6Aj1AV1v41e1_M@|bZ`E6c43zF6S+$eZQ_WcwU;W|Gmh4)7nrhhWCm1VD+|5quod{#NqCBt;r)hiRZ!`$e<WJZuc
{Xc>BY9CN#O``s5q)%3>pJV~Bsh`cax-@3XgWNQ*AfwHGx%BjY`U+|KarwT#h{UVP?4)wP(jac%KfA-X>SUg-+``#A1_X<O$Rr`d
KY0}B0N4(uqlFj=bs6_K9#YJDX&~YhTL=^(LW^$oRua!v1!=K7J+6LVi^cN)N24F<^pi5-1`v}w9xP)a7@u#<$acQppdcxfXsa6k
+UD#vi&R&ijLzTF55++L$$zv+5*0#%0r&d*`)#Ll@s9EgI}d~WOCMyIHCxJ%<`c*$R3!bU{5}t}tS*c!Med?Frw;9&l9Mm1m#Mfy
$$mrcf8YM+ZM`=7%ar8lejeoj2q7t_pQ!&Ir_;A1-6}tQw~2*QN=<`;k>Q}*a1{vHr}YqjsYFD_szF*>562Kn4^%yb_~`O!_Hl(6
W9I4&u0#$-K}M#+${fL>TOr~t)~?m8<<vCE*|Sh)#NN|$TDS?q150xR_%mD5)ptZnkmZs93Oj)d5t0aF8?pj=R$V)DFbder84AV7
?wIF2wrYRb!NJ#E$&lfJ4ncu9;rTQFrf?Zq1)FFi;p}0jNi@iM#u|`-2lO9E3VBNqqQSAERHzk;RBYI$FwkmDLq@clXA%@pPz6#@
M6?uxNlQY|uvD!j0TPrH&{HJELqQWnLd1;@qIM$5wyjVYqS%5oH5ILBG;HW9#fhjYn>fIl56%6Z1e8S66jDJWQ4|S5R8UgXNia}V
2~^P1RVffq1jQ2q&{b6-LQqu+N_9(Av;`EjkpdKSHis;l#8DJWAxl+Mg-t;b=m}yfsfs45Keai6N}8gkBBO5PcEAM+P$eo9h*BvL
K+vF4r4%61O40!kP^l7#ek7g8`Hc3O06~BW2ijE#f9fKj_a5S>aS+4i?ftZzsYM~#@Gf@*PT374{Np*>l&5z*2M7St{)iu+@BMG@
+KAwRqZnaY8?+)!9*`K-n5j|v74Ji3>!~B$(m6damsA59M}7P^8Q<#CD`XDe;|6Djhdz)*4gA-SS*h<!O039<Adtz+15Ad!^s2?0
eNqN)f$Yzd#+02LXj$r?;D-J7kFONL3F*zm2X+;aXZCy6PmEhKU>yK?tb(R1Qoq-&xc4Fl1Pu@&6wy>GJEp8MISEf{%Q~;hmkf>%
#JQ|cs|C95T>}2uaJ2T4H+sasI_yFO#>x~FK!cTP!~Ali>e)t=D#3N}e;x8>p!C{L{_+!ylZUax%l*{**hTnRk0}3Qh=2uIEP4N@
nEDUQLLi@YyNCOZu!?rn{(6tY!h}uC%F~*+v6Q=l$PB6&F()1K^>e#h2C-Bfur7Rgci5T_0&C}H4P#Hu>zsoLkpZTw5}Zo0|C(x4
VE;=><E<Jk3e^7h`s;ja%Q+1|=)8hAx?~U$5<o(OcG8z@$fODZj4g>;;8Y^0mhuHMR&LuFb{V&UvM3ujch5>tO`FWti*RCtO0`<h
Y>17sA-R;r$3zM~P9I4*@`pJ&5?Hg1SqKqemtlzpIXDb()Jzkgsp*Ccn5t3;)_`HmH)%}}w3RT$l9biM(AGBE869LPnX<gmY0C|1
8{H^y!09+PamMi378`j^S*CN$mjxnc8MPABXb_sLcm#zOZ4}NmO&6dVfM}>aRXC>Z2B6bW)eBRcR$BBj7))rjswAL^Vn1pf0YIPJ
gwnAFwhsRs84`+Bq6_fX*}K!z-~B!~x&Pt>9dG+>4dcAO$Qyp%Bd!zdkop6t{vX2-<K5Ifoe&ZU0J?#qvwpH4U)b9CNn{0d4f~9@
2%1p|Kd%q*&ax6MKOEb&!MS29?zyV<aqH7D`!zX3>;t;T^|Nf4hR=;FFHUo)4;55@zqVt_QSZRGV(yyCs5&T&4>0h71H^FHjwmSH
iKEog7sGOq7|{?N9_};5GHc-OFBwGx`lSx&6zoAwyZ7>hXvuJ#V0rbkXmiJ`osuZ=!f=lJ<{zqG^7hWT4{>qP-NtiJNgq46zKr*!
qhyd|sA}4un)>#J`%LRm0?#B!zB@cnL~heIoC!0_0w5?))hJMh>dqPos;Y_;7Lx`+wgU0m-DKj?#OJjmY!g=aPd>hbO3pymNTJn6
j_ib>(C$DCLOHO&A6B^s3N_7)cEfP*r=HsENgSefhmEcZ9*Ia*_?{a5*>5<=xES{0F_J=QsgaWj<8r;0gz-vJAxj2=X1YO;O+YW5
xfhMw{V7hHXpoH9)>cen&Q)thvM$DQ1wx6R-%+dB>+;5?_x&4W{W~1g@)|R2NthHxHpM+snB@dli)_ewGbM!zOw6+vNRaY^j;K&(
N;XCrkf4;RQ#U|;O9lY<wH8C|Xf<TIWBy5=YQMX#GDyT*xrSfRtCTw|;jHHz*ZGU)MN!|;IlpNPd(x>-hx#NW5+l1%$mFsFl`t4_
6lO*^!M&0*oiC;4-DX_9axfS$2{|KH5SriR^O*-)SjU&uqDZ8GxgTaIoVvP`Bz@Zq#GAAj*u7mr9W6n7JKxU5?wm7Aik3IXtRbmh
FHuzA=A?`B_)LMBXt;g!=DdgTb*o>;PYFk1t0T4%;L-AB_W3ex4YWU{<G!`b)TlnE<$MQflH~$*8Y4d$`O3>7kY!1^<;-!l45S#T
X8!M)6ZG`!r^Lj9PRfn{qF~vgk{Qh|CJ_vJDDYLPctVDm$ov|w2=H)Pj$%xh(PZuM*7om=>vY!R6>FrfU$+TewMMs(jrG-DPxEM6
K%y`oxe(80vRLc7@_*l07~rN6AdNH+m_Islje;x3@l`$u8^tGH$UOP_y4I9lGRXxXk_7l-Sf-d?t$N9;MxWFfQsl@fIo(}7Y0p2s
{SK_YL700ynv~S&Zu73Si(4SZB?DPHQ&Mw`oX#~zTNaNCjJmu3j&wmG7^L;PM`gSyf*XmGDBOlDGbI*$t*@k#JgDP}dqgv{Bu{3C
#EP{cpeTf(_0P5on(5d%fAz55kbd?zOO7wryw47iM5ExxXL?pcNN?7)8Wn@1@7A(IWdzWp1&%X88w*L8f~ullXPn-~l;OI!x*GJ%
ozCzDfN|o{OWP`nx$y7S{_ZG$4%FCu9|Sbo7EEvw3h^`ofq(?mhVc#t3k9!k-TFG6yP1`xI{2<<1%qN)9h3!>4H#w(p(M(W3AGbK
8l?reoaQHLe<vq{W#HBs#!Rg-W;S83s9;GS@7uj-@goetkp5(LK-7V=&7ShXkr6tz5tiGdU+m*gKCT%!wFn+(jKHp4!9QN7GOzMT
Gtpz5hd{`lJ#`|8;Kqzu8R6%8qhb)U+P3myG}RhZ5aF1qX6RKQN9@~XQiD$TpVn{nlnBHM3f;sTYT;^@g*)o$$46R~?S2l!o^F#)
ab41yA6&6f-G}G9t~cwuu~fUe%F*pAK(7Ui@+pj_<yUn=NHS2DY)OJ+c%D^AC+}5PLK7+usA|E1O;Z3_fQ%Hh&=+cfs%!}`hxR9m
$RvMUp^AfL<e((muj;9#EvqBw)Dm%fu~{&Ij*QwANHjIm9_BIzMWj6Hh|%3!s07B01V}!J*c`UR6RVOWUL9_oYg+4Z%~9o#8x4q&
^|mZ}MW84x>c~zR4@|RYn!K=h)&)ohUFkmlZ>tVolEl#G`t@?Bi$lGq<ijEz+L{n+=L`LmIB_@nbFZKA;$lI5Et8rSo>SK-$6oCk
GeZ0QuFZZ7JhR;D-k$9lHLElB(xRQ&`X_v!XKSuI7$w}nb#^Z&E7T%Hns=J5v(sDBVsC9F8ynDlPhgx#o~>ve|7SH+JSIi$dsuya
`jL3BfW@k$yrnm|6Ca8|*RyYJ4#&blF49dvqd@pEZFBxs^2uR-Q<E%bNC8EWs=X=TnaVn(3|NxiqYBr}IIA2RkURTUd9CU+cBI-=
h6E&qr6m?W9@P{xUW~-ZhapAXoaLAcqCYmBS(@a|BZ<ol{V7pmgW0;a2N9^E#6#2L;!|P1y5?-z!Bh}g5LFRkm{5JKJ9Jsy;XRh?
Czew!UE4DEY5Z-Tdy25_pwZ*MZ#yhOW8%kv=CE<0P7baJUKO*!?o=Je1u>9|BGyr}1t|zhZII6Q9v!?jh9u<>X5B=_eA(*o$-^L^
^LRr(6ep`8)~sGwO=UR}kH=r;)|7g+Sg`jD@`iC}{+CWh!tkB4TFK@0dnEDKw-cn4H>Mr3z;Nx7vuxUFp8xW*ja?+io>dBUKJWI=
<q<^?{8A7wL4)kx#?NGZ+R;TO;acp&Fi+5jlk!umw|}`=ACL04AI}pb=tt`@qWN$4NC+65ZUBg<+aE6<3yCyvkCrj+ENR`Bg~oBq
0m<bbuS5f62~-U&pb3Ih#)b;vzvAU?vHj|fQg>8eCVt}r9hI9#rrT30PM*58va9eetFzG^8m>Rvt&QeN@V4NX;dxNuoG{BH`Fl2f
dC&3o-SpHuA|Pr$ne@X<JbVwFftoTXhz6u0I0I#}>us<a+#FcMic5;(mk1FUi4+MP_c=wCZfCN5of`ntSjWlrc%hn+fcFd91E)d5
GD0J>L<$6?D&@tP;#AFeauKGWjBEtdc0s1WF(<2^b3_ln9WVxn8aQrerUjTt4{0S6hzde#|HBlAP8&xF7j1axyO<HBp>4RWy3&*K
uH_LBYKV`He0BRIlb-PM(^cUX>Z;@!qHDCMX7f>dDO&OAj0C3MrUPR5$JVzaRbJ!QZ@;>6UIB0Cs|g6lj|is~mU>9h%mE6iwHK6^
NjD{SATC&u>@n}m>_MgLL8+ADOgfMtiVzC9FYH&9CDTNrwJ3+5<#ka;KgkBtLQqe?4YB{Eg0Yzsy17pBgTGbge&RD#PCZqK1pLJ^
MuW>c|B=OVb7$s!78_=mWAu0O@@EZ4<H8<7DQ;@jBIP(=xuj5ZRX0%IZeAV~%!2Actd&3YkSz0ye`OR1BjtJ$mlZAkeC3NbZb%+)
-J&Dh!!e`ps($X+zuKaADTQB=WA>Uo`21X6l1hQf3K22`uQp99aKm`<#ZmWIEt|2aio}z+AOt7n)Bxwl@9)P3=j&#XPEwaD#(I3H
&z}YXrTuluvS1WMRO@9<8Yns{pQ{UMv1m{e_aXeD_3`uV!gA1PB0++-g8Cb)b!yE|vvcO_jJml>=JMt-Rvd6|c*NK-p{6uiV-W-u
O$^iu2U!%P7mOjHXikvRp+j0ufu(6Q0+ZY2-`jiT?a^n^pI1rXV(q46#S~JsGCio%))0<ZNpANvZ(GNc3!OPtk5^A99j39$7FIt8
edZXTd^g2(%~(WHC&x{Ndn~#7aemp|l#&42gkTEv(9hD2w8fA{Z~8seZs=)x89SdY$gSOx{59W<!n86%B;KEzqlP-t0%a0yAl~Cu
m%3D!_ZxIjxx7`vfn)h=SFDXDiqHTSArM&*iyO=;PACMK5*tY*h%iXmY%lsNPG5)p`Cnp(*HNzB+jgD1e^<Zv08ubt4|Dy040ZkA
=lK2_fNL)06WiU-h}fclcU1&_hLa%9{@<IlgrHxjA3FC0WK|dbf}q4%q;-pz9|l>5e+JDxc=d4-^+skX0#5jHy0@%uF}1x~<>zsG
0;w2eQM8MF(rM6zWh5S0O*`8O@NFNvG!NT0n2AHGs|S$_Pc<hV9&b3-U$o%2Q^+$xRw}Nn-tw-akoK1QHiYmZv{JqO9qS8G^rlDZ
Ns&R_vG=Mg)>xv5W#U#&G|OI5r09j|B4LG3J-z)s{cEJI+94vo`T9)$5%25gU-X^me1fmwT$83-!dx`vE|k5m15Yvg`gP{KrbYM}
In0A;qz_r<9>$6kTW%$@z(zFU-<14sKK)oL3V|h6JSFUL9>wt6A*v6h*h>Qv!E3t@2S}ylYj&iMD`qXq_GhQI$}pqmjPsLXRmg<8
hh05U8ctE(y_fmYm5e;a+qU%RiUHjlkmV0|4ek;b!j1AY&?|6~y19oA+{yw%Ax=3mnzDTUSCl@)EujS{j5K&<GaOQeVu+B^YD}9e
ujOpN56dJ;PtUt?-bbtK`S*~7_V^5ryiRz<8C3_ff}<0^FuNBww}UAomNIhQa-CLYMXt`-t1yUpUOt7=Adw=MBPQRmyq;a``Fpgg
RF)~9CdM_|el^lU*D8`ty*?N1@1w1IbXIvvRF(74Vn%YPU1m84*DF1v<H`tdy`0YcW}lDk-L1PZrN;}aZS2m&eZi2v8+|%6FSV9b
hMKQeh=ijVGi}|rKzhhdx1Ct&Pbl^JD3!f6VTj4Y-R0Ef{+?O>-#vzD_bC3th+vL{0sOsiHUjZ9jabI?uXpT+>1M^=TPdSBzZdX4
wkbF6`o=MtpS(7Isr9HX5@z=lgi1<r`?6)S>0A1hwok<9M`&O5*XtSjna3RmP&?72j%kie$J*XkWVe}h_1yf!wKuU>`hek`5ByAp
`ny&6d&FWpn%Zu8Z^k!tZ)C;?{YT9H$R8ly?EijeMrXzL-FGFbqQ#5y$(wy$s#<yR1Jpcmwdxx`<*jvBt`DZ+N%h&q9yLCyqHkaC
FD8T~RafX|g*<yh=ZCTF_EdYYU}>Q~9`L~iKUe7l$aKJed>@|h7>?N~X<&l^ANE>){wQ+r|1|U4q&2#5pqHJ^bE+RN!}X_s(Vx`G
ZBS5R0LlA7nQ@gX5nA(Nh>TK(Qf;Y6L>}Xw*IGw^hKyfv;5%nNlunfoJJR~jV!Uc%Foh;6E{@?7>6(Eh4h`8*jyV2qm?$n%V4|Xc
rAFeeOlSW?0DWS)EI}c2L`xc+z*PQ7rzd$cK5zT9qoezb<+r_?P0kw_P6uhc(K&0_`0$<kQ4Nb~$NA*%Z_ny2|7`huj6DXvr@Z%K
bik&1KU7QYN>@Gs!NAU*cTcR{!&n~gT?bqnAHvUHQk?>Np9*sJ8TMgJjL3tc$qjhXb|k@y=Ham%LKHd}hY{EQn>&CO)I}HysWfVI
C^rc}B#2Z1qe1+-$W%F>s~juB<b?=2*eEnqBEm^e?cpj6F4+~}0Sp`|7rbHV6n@gmRwIX?dU*=y_3Q2VmLHC1-#;Clawk*OgY9q9
d=I!yDr?*Dj4qRZ66bh$?~G5q_(}2L=aw)=C>uH8*fZc$X|s^~@L9R>JObfZoKOCAY31nkAQpK-^XZ+Ye&oZ}Gm(o90RXI`0^v(?
@(&uNgUAaJL<wIp2GeQ*O_2o=J4A@-a!e<fJt|1>o`fDkqoE1h0;qTjl?W&@=)UM3ctEJW^9>#cgT9XV7xC5`VPR5-TRp?CNR>tC
h|Jpel2a%`!g4kiSqWby$Yk+OmqgE-OqGUBa(uh_;)M=psg*vOD7*~4p$>gwEYwjt22yhSj2K^Vo-}#xQ18v1-S{&+?fMihAB2B5
JI{gW)Akt+hFFaYJxNQztn_6{cuNIa(O_w>pqvBbx0$$LM3J~5(25Kva1^qUvkYAT7(oL`qJ)7iF{gYKoncPen$#Dx-4cC2VM8Ib
6e4*W2+?;Q&!)pUwCBaOJfz_U$EkyjZck4`H`w<M92~!m5$=ol6u%}^(!B}98T9jg0X>P;Cl1*?oq0Egn+NL#9Jwu(MO?7$$%Y6Z
cUv>_B}bjeIzU9g+K>UCF4S(1O&@riDCx#$i)eX0C)6-}Np<&}&PzZ)dr8Fx6Pl?i)6TO2-r>`*rhfkiCcRq{eGh$@DEJB@gDXzt
!?-Zmnb3z4yp#i>aycgVZXx|ZZZ5!+2wm2PilU@wT!5k=K!XfJ1wqXPJiR=8DX6e@AvZyA3R|`5aULB#0RaSfSSPE%VJjigLV2>G
6z)oZAM)GP3a-eW3j^$lgCL^{dx}uxI&j?iN)HCqNcx%%C*Akt?e?bD{n}hTM<d>$Q335uKS6IzpVlY@%AV?f8b^DMQ_Vy&THN>-
|F4I;O})Nce^H*3;g4mTdBBzXoy4$5R_;ANm%WE~!*<wLzc%=l)??wpX54!|<qQ{WS#c=qr!HJH($zM;KS&$uxy5)=et?i4&$;U2
iag}|%aQ2m<q9fEtScX4`i&#Yf77L6n>7v4@m@N{{89&j+pVWaU$yPb$8qTW()%*<<-l^QyXYFbr!EgD@M9=#tg@VfAc6oNG40yy
KiohKU=3ick|)~%LrQ4{1BgJ<Da-&;l%+qSIDV<ItjDQ<aR=&z(EOE6M6m-%6tGkWhy^s?b~Hc32g-#Gkfl0ZB`8q5AwvWWBJY*N
sM5P7&;=9-&<IkWQBH`FDWoC6ZH!>CfuLhY{WAAPzhW8tf8Y3|il62ExZ4NwE!h`5QO6jW`X_(e@o1p|4XqzQk{AfzhrC0=#Cddi
rDoysnV`U9B#5FseX0*^P#y=$O334nV@(3}6HOgt`(VT|T>yQu9coke^Bhh4v5M=n24K%1{3Z&PfO+Ex#G{O4nhMjRf{2Qy76Js2
gIQ*Xs*<#5B1T}O3jl@@aZ)FeFWmz|QX%?*X1w3~8wcp0*@F`iJBSktnJE{3L<~K~HOV+v8BkB}KclZhyuac6<$g*pCD3-^G9SnR
{slr5L?(Nc_!TszEBrd4fz05M%oK^ya3=%N4@d){cNzspdY`NLvH_=}r$1Z?|DrMmL!2`O1Qvme3M90FA<!@<G?e&{ubJdM<LADQ
{X8l8Cze+HFoF-vnfLhVtX@FiiN+n|Q2oKIAI&~r*MZBXFi)(mCj<cEGXds)Am|%e)r!=TnQ{TCxHp;{bF_H(>OS&9ggzpCfhiz_
n3;!Q#F0z{njadIl&&Qxpm93}595xKl9bb{r#-O5ixV95GE5*Z1(YS+_Z*^x;DitDg<)7fkM~N_STHZZIDUfQ6vSf=M=;Vh(FH>!
MHEz5?AS;jC|!ry(l6~SsStR-U6WHw`t8b#XMd5U4iDs7L)=QPAXf4!)>OVcL53}Gn|2sOM-8rJUesY}5yj#@zYk{r;F=$R-Nbl?
_3bas-HlBwHBne0(oCN$V(8w{KSyPxE^=Zif**vsgAm}$oA5&nS#3$pu_^p<jK&Dm9YZlRYN{avFmJ^T_xLhay}?x{?Bo53qej9(
0P`3Mav+2!AD-S!@6MaH6bVfM@RJghCvcY2bT9Qnc1oR2W(R0{SQF||;{X~ar+};fyi$Oq07#3I+3ySJ8}T2*IEo5g5nq&<LN$>d
#tL=Sw{6`PA|gvxGTk;OXl0y63|klXp#ws_*mR90G}63GL+AsmVvunSB|HQvpca~2&j(agkylDYnpS{k1f;nY&>aqBN)#%A3KD>z
10<;ASXBH{{m0lGA5aa)>D{;Cuq>G{WDfWVmXxs)j9sB3_4)wWph1o3B1W*lt8-baHc5DwHeK$<eulRglR|1uld3Cu0y^pMK9U(!
+0JO9l9mJ*7`If5i-r;5^FLM;H6#Z~MwyX%$ekcE7U>`H#sM=27C{UWh~hxu2{~btWu*|ebo!Eqx<ioJ(+SXjCQjMNj4>f7nDCY=
azp$O5fWxWf`}<j9nrURO4Bqn&@}b#N7p^d2FL424~_DGdyUT`I-HUDa8Aeg+P>2B`urnpkP9conm}3h#-kLVA(Cc!p`4~6`y|lz
MhdM=O@(0m<n<DU2&xjOT8Y6|ybOnUNu;KXYIg*;fC6lSrWu)15JGAYf<ZJeYU{yK_IGD)-RJ>%_OAqff!E{|m}_yIR&i!hl=2`0
;Rv}lE$GeZJ0``LWFC_8FDS}rC|<VvSN@$b=5`1KQz>7B;RzaoBABCWl;{&JOl%*|9BvG8$wmmsXr_t`MvT<WOxTP27&NL-s6-JQ
H-LZ$fm5)JGJyp!iC63|RYxF(SP#NZgrU))q!V%(4JMHE29RT#lGNVA)d9bAYsilBwJJ{f{C};I#Xh$dM-c^Yu?T)df%gzT6JS4@
Q}F92_pNIM9T>@v^PVYkOOW0CFG+y^P_wWCPlo$pH50h3G>M3#?u=0^@Yjw{hNyfI@dY269-X2Tw6DyH06c^_ZgJ{Fv-(UX11EHy
pI$UC4+nTz<daH-LVcb^N_bHSiZNqTLEV$Juv9~cCk=90KIWh)$@pe2;TgjzyzFQIzhOfuWIh1LurP5v>GSx=(Mm)GEJ^dI_k~jf
LrjDeBuP_LvZf(1A%+n!CFlZuV?SBN?tq}6Xr@>xSdxy?!A&$$dX9rtma_n9p{jz=e?;3I?1B669%}Rxp|Ma<CMw7W+D9DV#f%$P
r)ioAbwNzgO-z*QBWU`!)I@8ilit6lK||ySGL%{;&BkLjDWHXi&?tO-ut(!U%WZ5^d667r5k@OzF$d8<!3Rwu($;aDJ-}!jy*YMI
vh9bXKM4+;k$#GS<pt+~F(@?<O%N$m07wtbs!{ExnkFiPpR;aFEBa*%>5NivlMEXhi5#TbZ39=I40<7yFwDwQ&?N$pNkc%ipwiHk
fds1(s+Zkl3Q}YlB9s~huR)mzsR)*sf`MsDKq{y&n8(3A`C)WKFQQY}#R*7B6hSU4X#|ZR;Uy2h_`Y$uvQ`Qs11R8MfBlFkj2MD|
K_tov<Mp4be)O6(x!i1-a1qT|C`^bAwjo#y7$Hkjz<B$j`*k5<nW`x3M#lWBE<Ag8o`s<BgG4xhd3JAg?NRJm1H4I+fM5z5hKgva
W@JE^WCcn3AWi$j)<g09W~Ne63<+vD<Lyrpaqj1yy)le=Dj+GB?H`3iGCn5bh-sccc6_)fCcz!3j@&(hb0-{u_r(PzQv87X@CPJ4
hdUg}_py!1-WyOr@DMxH|9sI^Pu2_5$fP(6uaLfO&VopnY7k00e!7m9El3dY3z@VQa)vub96XDMf+;L$Yc#LN354+=%ovn0yznxF
L`>6vCZR{b+I{K1ecpd04{7jj*d!(Dm>`N#X<5MP@*FKkW-xmB0(owY;tMw9j2<Jw>ofAnC}_lpeG^`k=`o1JMkG%I0BBdB=st+?
!T#AQh-4#-kjKqq5i&#(7|5d_v3<?Pb%ullz&aOtz-*anY%%*+^!ZsmhzQV5<GP9rt34{QnYYQN>DOnWKf+KQgo37oXZsH=xHb>?
kG((ipYjh~j|CbZ7fAK$)B%GzjLltNbcSj(e8U2KA(|8F!Z<{awmQL#d>vGS%`|@4*+h9*=zL9bI>N*l#sjca>VfeLo`fR3phXFS
!Ez)pl3*ksnFpNyzuluh=AlG<-8j!{^1~jZ76-L#C$v(a*hv1<OlSen5d#1kq#@=1KLb8{aJ(a<9OdWD+@2TuNYyH|jVRCoM9l!T
gNFdbCxHM)3@RF+q!9fp1YZOeO#|(zdzAv#90}^6uK>%*L<d42!eJBjP88=-;0^1tWdhA3E&JuTrvuNP54)I16Ho)@z|E9V<c{u{
aA;vimY7h{^T2liKKB=YaG8C7e*BzZIVRpYqTq?WJCo3A8W73lq1<gFt~U|~q5~?167uI5!5J}Qx}@WllNq{B?LPp?_8fTbhxZDR
l5$EPsR{9Q!l(iYPuidX02rCa`F*VcEAmtkwt)!_!abh2|Llzn@xpHGp)L!u5D(D+?eKh}XcB5R45jT^6?egkUxcCPqa|IqdR~M+
-re%Oj4!!LeoV=)<w8zS$Q+hUk&rr~47A>BMNt=QJ_1SeWQH(1z?4RT)C9}=E;xTHJ34a}dpiu;qo7BK2vkVKM1sLZ2KpD&lR^}l
8i&GJl*#uHWIr|q$B)yWfE#oK&erx2=?~-MzD|%cqN&LISwuMm{hJOUpAWDwL+G9{;v5bSbZ-1#`F)4i91p59QKL2>jreoi=!#(G
{;yJ4!B2=g-U`v<*r*|+tR1pR6D%7V4kJS(RE<?!O*#mGAc&ZWo{@A6LqR|>^7mnj8)mjO8cl6M@a%P=YMGZRDR)K02S#fI(T*Z5
+c6ObQ)-fvtOKMVk<mmQfZ#Z*CM1?3XQ0i|hBTpx0PF_^bFFHnqAExxSy+lg3>pwB?G&G<v<^KFrYYOugIEK;RqH{jVoIoS0gkB+
VvG^V!Swrnv&Ur=SCEsCjO&)33q@bWHiikuG&%(h%8qKAJRb8T^@u-Ig53`1w%B*%GiO6BR9Q5}Dw!yvV~xdZd(?M&_BV^#+gPza
Zivy`-MVUP*gskU^&|E51www`q4#!U52DW2rIZ}Y6&U3yO4*%*yPLZv4xLfm97VXqP|!<KM(lAkonx`3leVHMb=*)nCd77r-ZJSO
4;M$CBO(>0nKOeF(DDbYot?aFxI3n>o*^N;7sqyXK-o>Xn?XIgr~P!)hE157mvMSv4Unt}mjOAqyp{PF!dFZ<0F8tTAru6rfGQ_d
iYH4T-36r)01AqehdBr58p}({jI?r&VzVhh1tSW?+-q^yF#g{mt9Hf?K{(dX<c1++T4oBSnI!_Cp+@v^xb2z?U5#T{-P8u#VjO^H
J-qmU2K5b!zhVZCauO*bamZ(<hME}DRU26KBk1@ahW+&Q+2%*M<*=g;C2R666F&@-A?ZAOkCo(hP~i6;9}DkW#3tCr5VN*pFF22J
)o5p#`ZyYi*ulR$AkE|_&`!YQXj-lvy&lB&8$CB%_dCi6$sn?W6%aJQ*P0vc?U~}#BPLpnw#!*Z)h|VyWTvAIL?+mAH&s=1qwvZG
F2nnJG*3@Lkx>r92Q298y}|UbpMp%{-Q0)2*XO<PuvLPvS^HAUW$l>`&Vew$`B{Sq&hko}`E3u0v_omAYt+aHNO9*j&4+E7z0;OX
d2eA5`qi9hgaNrk@CZQa2M>_|qYk>lVaYBQob(q16m`c@ev+n!OQa`R-yL^qs^JbNaI=I>Q*5pKdgRpmCg~5gC&mkz@w*P7KGF8<
hf+*<=b>Wj*mvROy)--yPZjx>_&GU(;&g1~4W8z~xY&}Ys5PQwovF}6O45ZDR4^H|=%&DEB_;+b4U9oF8)7OPNK=BLm>5VB5@aNV
sAYtbU>HJyVJg7dSd=J=A+-{eP{?-&D3cvn(3G^HLd1)R7g)ws0L$;*2cRexhJhkfm_}+@fToF-AfPEJq$U74XA(g~=yU}nLO@K^
q)0OqRWlV$B|@a7f7z=<v{0u33>r|XBkLoiCMIlsQ=o|mWD+1<rVpu4P9eH`Izh0xI#|iCj`y#pU)SyQI_!_}zsxe06)#39O~^vB
45TXofZoAhlyeLeUcPmnZ5j<%w(HYDpgvCdc<b46oo0*cU@DpU2gka3o|%dnVTeQI8Y&>_pBvmBj<iI%pQy~nSguG$69JDcW2v%d
S%y22A|#7Jw$2PGt#GJdxGOdLE`~!LrAVTn;l^@f7BPW-cO^?+gUd)=l<*sgy^g&^Snl+6m$<-D!?x1LZ5^pL&O6xRh>*~!NQr5r
au+eorBJOIC&4+sr|N#Hpk|$y>v6abS~p^s(b1wHdk@6om*z6b0o&V})AzA$<Iwe->bN^=O@S{NCMhQFWH5P33hI}dO*tM%fXHY<
vanG`<cqPQ>!r+BRrM|Ja&3diUbrEeDYlL`ni_F8xJ48&Zmg><HAN;j*SDWnV3>;CyBjrY3yKEBq~#@pxi@et2%xJt$-PVsJdmhu
46-7QV+`JN$YL1SX`i+Iv%RCc+jembGX$_7d9<*mgrbIoMxue(u&`saYJ{Mn*68KX)(DzRKkvFx0h+vs_p0zPt#HUT*(FAAMrDoN
LbVp@S(H@f$*ozsR^dw&7?@NP9!m~Hh$be-0Z72ZqN!ag3OYp<Sb`v-P%XOGS}dZXn$m1wZB>(;xfF5JijkVNlz+Nf<tfoZj4)S=
MGjtAZcR3z#70IPt36K-LG##n#j~vRVYndMS+v#Gwbj#;i^5^HiiXmlhK4h8jRk1i6(stQ(%Uj>#%+V#T4A-`^{J*^6xOb3yVG{f
YOE_D?xQ+yw1=aU)CEq$8QVWO<>1D2w1FC-C^4nMtHsK3_?Sb}laqauuDJp@uq;uMc4lQYg^;ntObx2R#tjjBE=mS^qwC{CT7?^7
q?p!e@|forZYK?DH*RegPVVwglrWKrV#&IC;e3ZkvQrcUPv_VUk`TywDIj;s+htBBOA0#QTt;4Qo(5wsQt_F*Db8<DM<#0v3Wk|C
u5`{Jy({II=Os01ZEeir+ZRcTE`kcC=71CevVf8W14cA(i!to@UI*!d5)||1F_L$37{?kBG{#I0CW*BjHCUrRkZ-}TJ`{-wNq!g}
1bF;x))IP$jNZKLz0w|}l45eH<^>Su9k@NXKCRqxY}w2>3F5^eH2_49?SUe|QrO?r+l&>1j_!et7^0|R*<(h=N@b<68X|z8iZpk1
%g`03#xd0n*6!4&L6R42Y8loepk787q^O+61cMBa8UIJu+wbkex$}01PWM-f$KyP9n3%!!_Q||elR+Vb936C%ea$<oz0_QF)VcK$
jerdUVyZ@jpeUl60+67IN=AYqX_x|ps-#LlrGkhG2!e=`keO&$l&V%KBB-E-S^^3rDWW^DXsRlr(}s$snJ8+SS!!Y+n9-Ubno2^M
nkhdoX!e^XHW)hnr*Wu9ZUR{}yinTt{ru6~`E7cE(eDuPfmnkT2>~J!Vvx`W#6E0(bl`AYDq4d|$wrnB8LbIQp~*HWU}FkpDv%Tu
ipU@`M8kJOH8$9B1GMzA#Sg9E`ABoub6I=)ts;P=<o&?I==d`E6Qi%>o*Prg?OilG1yiy)mgAY+CxJ$So&46N31SQPe?|x+h+&zx
_A;lvfS^g0#Hvu6Cn$VmVpPB$Bq4$XDMm-IQ6St%Ne7G!LT*SrZg<~n8woM5U>iwvJSXDvO&5s`2zg2lDxjoVW}yg?q+aj|Ll70%
k%kzOl!ynH@Baqfp5XP_$>%B74Lzs4$+#zE>$3-J`pV~SJIEs9JV@w=v2^y1CezR1tBiPoxO=qT8wBo^(lG)Wz(Doqlel1com{40
);ZezQX`WBmE`Er>oh&&Cu8PlV3;Hk`5mzKBE>-ld;XsM#(gzYRZ7gv*GI`(5~N~&GGZfL>}a^g$4e<oWD}#041}>ao$XX>G(5>2
#qR|BRU2S}c28{ZeOz{m2#S5W^lv(SYKhT<8|OMnGlLLiu}epfy;1Gq$}5>+mLv}B1iv_Z{LfNAIo#s$@aSy0aO0Sh*&tR3j4LXl
fQ(pA9+X)F*J2jg_>Zv-KF<%;?}3P3IX4ezf4At$y91Y8H`xCtGV<2JJ1`e&yV#!{V30Un34512^k=02L@MTI7Qa!u7}uHN2)lO(
?x6#&Wz6@!u0{C4uw-?_zPxwD=wCTk$YfY@Q1PvrlS<btVW>2SO#wy`ttkXut_aei@y@#eir*Gk8xM{V<Dku4Z!>^^Fxb2VS>_@K
WCb2j0xv^m9B@DbRG<qY2@oP2uTp8@%bn8kv^yQ=163RpX!2S>s&|V-k1>(y^~kt2{xws`3~!ob$c2+@r0R+YaZTj#Y)eouwDoF@
+O8;LXOb3>XL7TAXSbu`YkI{1gAfUT;V)*10(1{(dpFNMGMO6DlnJ%5!13t}z4+1U@0D14s(%})9qPh+N?}HziSjODt{o&{Y=pfn
QG^b`V^f<@JDIZv1cMMr%nI*-#4lX+=VXQ_B`lPpFC7}iLQ$H-v^Ho#1VHSQjVBo_OWVh$ryUkf6RhVCak~uD3E$dz28ypnJ?a7S
6mOI?K$D<Jk0cD@{1AIW^Y8T3<7EV+eYm<qYzir?Dh9QbU=BV~ZDi9xN0taqUgjOGT`+g6#&Cg!IdNw!#%w2>VYYL4^7Y%4E7`5`
o$?cGVutKkq%hz!JR$(3p#tkN=>$Yxgqc#bcdhn&aIM<q0ImXo)Q-wMX~s+r2!MzT81JE_ngY2L6+9u6t;kXbWCUUmJ^!+26^>xY
N6CCs*|IAo@W7aG1^hR3E20!g%?`y01I6-8^y}9`DUK)vJprN!Fe|iqxw)|+&WST<^}3*ax@_+^Bzd1V%NdG5Mg%^))((Mz#j~w!
q9G>1%FE=QUFh#|IV$GJG?yvsg2%ay7#lGTP$Wl$pn}{zM6+^*8Q*bJ<XQ0QHjzWkC}8aNp&{E_aP!R-a@jF7EWq-E3=oX!>IVws
1s(Ec<9B4Sq@Zj;Zq6w_TLV~xZvkwW!C^qqC6Oa?5yT4~-n#Lr4;k$HA=`>cv!r|Eop@kl0T3Y&0Mzr<)up4!iHSNfsg3lYG6xu#
AQ~G|0IbwDZY;E&8tW=iR>M|^)~+!ay<FNRp9F7HbH)kk!jXO!^f_X@xhA}Jw<AXRBo5b70urDS1@qfiz({j^5Hvi`l>--o;hj<r
#x*mj=b6yuiSnR%E|MBnV*vw$;Xo7Km;zB;s2vOw0kgLxZX-xhi6cY@f}~Y0;^yiCBV`yEWRq~G)cW-T6jdmON)xbwlrEoCC0(7J
@!dRfitJ3}oM5msq;xREE=&OVp7`g_pHVg=p{{_|;f6*Pcgd|R1lm_tM_Ihfz;||V8%U)Ym=|uA=WH(LJK`8}?^8ztRukEh9cZT<
@q*_s6+IqyNTJ!Npfj2S);LC5P@}s-GGXVLnT8KdB*VTtOleaXdpd*3Q%{2k@0C};oY>%bFbT2a!+?yZmg@30lTR9-2Wsu7G;e$~
&d6!z_BZj}#11y11CKrix_5E#dO8#vw211xD3B2iO7T4cMxbMkxsjp-lx%T3m=uvw2tdMt_XQOoqT))|#h)WqpVO(=IRjD!jkq|e
&=piej~KjbCb-P<g|s0Uf#E!05MU7?dT6i-0FlQ$Q1#7G+|DJi!yy~tQ16XgaU!l%OgXKgAdAuv2d;#ekc50VGY(>}v=c$zU2N!@
y2J+&#8|NE>qcN-0O;WoS1OET`85WYD~zK>u#5@j0NetAxnWWum>m?+F--wzEoPG)V71ZJ11B_uIT03M%N4tc;2#<jGTGGYVnh-)
6wTK8({;8*?IDtFOpe@Ri3^yLcS-@R@WhreKvC1@Rnom|ItdNIEd*hw1-cS7O8_E(o`M-lEV0%TH`=5{kx~HKLG1<9z%QB^h*}b=
G9Apq#2)mO3czB#x8A2h%zUpnQV#6EgQO(CGXb-7t{0Jg&vvUOtoaYR-~-loE^+bJ(;Z2KM4;Qy-I?fS2}H>7M1yNE={H0`prB|_
l{O;_gBJj3KmwG`E-yJ-Lv#o)qRkL8gIWUeYLy_IPcT+9492n;?h)L^>4RlWiKk(TS|0pdYpTr*TePjBUuPIC&;X9pVMcKGKA#pg
TtzTjV0ALO<0Ef+xI-0pTdzZtP~PFArzR;OBsvNKXzd`a`)YGV;M2g&ux9)&^5?sHir(p|f)d>cVID~0WYx@vQAX?}8ajhw5dfH>
jn-;eEWt9?VOcd+(xH1%14oQP_#7rW*tSSS3+`iFjkSX}C$0?HG?lC6+<}%5DPbg$MyW)~6nP`Ngl^W>oJie`cIs(j)0~<PPb4Oe
-6=*0XPmZaP<pxoEQllkOaf_Bf#Z2yisLj?@0uo%*D_85oal}x1z|8E;^{E~&P0sTv84j^@`Wl7LS~7?%r%T&R#j|o46MA9ze^<Y
vUDAAGVPg!u2^A>Jk@c;Mb+{T3@{$$9foOZV&kz_T39u)$ld5JSQzk)&FMy>8m?ZitC*V#!j~YiK0R^_ggUJbVne<*EY6q&lYsU_
5&+%QM=-Gt<y_EeQA61{p$d;(mN3*3FP<M*?=5gQHHV%uHLS#F=4A^M10t^O8kvCaC8Jb`jI|=z<>2G9ct*DYp9FAw!M3|&!|sXM
j!!2Okv*1pOOpf917NM?OaZ`fFoJd;UVP?nzWJS*h7hv30ls^0s_@{Kde<|G`BXM`p{sd1Q|treKmmp<QDn9b1Bc2608}V@l|J4P
)%3!EU>?BWdY^pLSYE1!T~H?sR@(_<&q*D(<9Twa*9$YPH^pHEDd}eqQur>_X6K{D@yZn)bU8A0zPwMl%LdcqP446)ek+W`UMUn5
G}YvFj8Sa$zJiiN3!4WP!(LjI#VxC6p3~7e66aucW_<Djfg`}E*Z>%viVO{r1c}|k<3MU^q7i|@cs4N;JA^b~ak!NLK;ebskmU`F
MhY6)jgF%XdDYK38=4!m;5sdY(SV}(HG!QSbI%SikFuuNs9*1I@TS@h3W(X2fUyWBaR9!E0}wU<h$A)X{XAbL{em0{<^v?YdD)V}
2oWi21Pjk_M0gn^!OboSapq%=V&I5~vk-v|<mxPaxw=i8@b%xboDw3BRHDdo=@Tz3CLx)aVY1LDYLkjs!<q$Fpbd(A05#n0HiuWv
^PA&}YR?ShP0)srfr3flm7WGj9qCP>P)E*OMFXVgbg8#)49!t%P^d04Ls`DrpnAQtSVG@RgSNgcdS^*eD0u3dMfLI5Yu3lD9Rsg7
CxM0VWF9iavl>WKW_FcU!j^%Qj}Lzb22js8nLE>1U3Alux@e$Q3C_2|Zb`>8WE%|R8%EhPgtLd84Ydns*0if7QFNWMLU@L}Lr5T!
z4DorWpOSxM?g-u+qYwMFNt}J*a{IiPCC0`UBF^M@S_+CkVZi20fF9JCyv$ta2)bs>!XuKvPMKxDIi!1B8X(A1X5?m(>3Mew~sp1
zGj%A#gR>Ebc1kUZ3}tlRdg&H+ZUu<45KiJj(O0?kwEC{5!R?@H25*JwYy_r>r%SD2+lZM%~nqwX<3opvnf8c#_4rQYb;q)%aB7O
9@erfa*NYFb=x=I)#ioL?5E>+>qJ6HBqWU(jcXnnF@r~Ci7J#b2|$CiHbCyXvpB*?&xwX7cIF92K{`mrS5JyqfI_YBC4)f)rlkQe
?3XHK&n`w%gHrL9@Trpx3%ld2v!<fXpu!_B!Rw2#P7DODk_7oN)gVl7q#c9?O)-n?XO8LOmY%~nVZO%&6$RVsz4-5Ly6x&=(ilCh
qZ6HT<u8=x2cHUd9Lh4C&!IH+azw#QOrGi31sE1-6de;X8RKR#Pe6qZp3X~R)RW3+$>>HfzJ1)D4RUvfa5t@pMRy_K-0*1ep`<xT
XeO9M(JZ2(h{z!ZsTBc0aF77KfT4UQTV4G1$1LsBf&Y(?yr4kV2s==O=t2H68DN=Csl?&{i8K=*nP*N3D0Gn0(S$gg<U?Tw<iJO~
gQ#3T8Tem^-HlW1alB`d&zqt-MgF`8iwov>s2qGf(L^K*ymLLl&BxXlk0}EPd?1b0%>W&nnTtCU2Z$-0USi0ZKmCT}$&7SmshVh@
0g9FoTk@3(bw~`0#HWH&p?_fleloa{g%*VZXn;I@6vxrCRY5_FCPs`%VNze(7<bry6*L+QP^H#v2^n@62yW4&{55eyNywB|M=o4~
Jt`nc{Ys{3Pbc22-V_5EK~Z9!hpUT=rE~1s{O!a_0VXv%SoLTp3AhAbooLY&!bK=VmE~)Yxgc}QAws9d@b!Rl<-@-W`dSgivL>>6
LcLYyR|N#2b89y<QClkmAZ>xEJYyN_jvro@x(7js;*d(Z<V%XZ%z~$033y4sNfBG?ASO{B1%`$S-ntDZORa1ilj!P|+Xt~sSCl;s
A>@IfV4r1>`U0m*zV^K8?(lVCi3iIK4}pVDFW3`feMX!nfa#THA^WT}iU(#L(BXvT(=bD9#LV%Nq@mUjTZz@O2$|N;k2+ZfnOcy8
N@#5l2u4%`bd#X!s!w(f2l3eVwrAj>$@DouI!B9e8RMA}eD~((h^y2|T6Z?skmUy=XJz80Pa^i#k{}c0>`77QdlMqDK+$Fe*xM9g
l6PS^8Qfn^{O&7$S;vG8^{ef!_UbTSJT9eSj66!}%V!X?Qjr`w%a=odbsJE~j6QOJa5;cL!?b}Q-f(%N$eEZZQ1~c^WEQ9qDFP;T
li@Ag;@w>l%M%eO4ocB5IW%_<ZLeU5X~DtC;4anl)z4T?p+A?i2V$R@<*`#Cpn<sKA<2uWh9k#dXt79<f9Yrn8xaC~At``w=2fT|
Fh&7?_wEThOaqB~r88|c>`gj56jTrIB~Sh~t^i>;fCj-s54nKsGA6x8@iw4rc`bm+A*vpSmuwgu41#b6!UqJ<N%r}Z%ct)OHDey^
rc%NyV_l{LTw?_VYhz@CL5yrf!bAlWkYb|*>PRs}R@gU2m;=}-Z;)7mg&?40FsElA`pKsNf`^#}7T>M<{>Z~(l9&EJFZ;bcgmj|J
v*eR|q_z|yC9U~8vZul5G|9L<ZhLBIJ8`Z{=5bq%*6s=>EEs8Im$G2I;`a78M)!c`omh)d{r@tN2||0}#iRlnDr$k!9@n}Gnj_9J
pwJ9$TUltu`6w^wg$e*WAWmTAa61iq(cbolx->WqbNsd-et3Uy@!B_R+&Bt!6=;cw4Tyw@W{{xn<E9-U79&LCIReWGBy4OD77kDF
%5m~Ar;e`2OkjqM6*KTeoCqG;sA(#`TAtisM<dWbNw~w6H@?Axygy+(vqDfQ5JU`3RVgq~L`g6h!D1h~&@2y!m*s8IlLk^her;yp
%r29<!sU9$M=0@<8tq_K@I-iRD@hP#k@Lm{j6#7F4d9{xxfUMcNeLvx18$g31_88_F3sqo5Tl@A*jkM_x>iiP$hS4DGi0o9B;z91
)6K_?<yNZXx=oE?ERGh!lAN3QA|ePEd$2&-Ln-Kskx-y>(E6Xbhr~t!9-yQqsvGufOh%Uw($YCXBtR0VhR@H0d;I8D6+QV(|ILKq
ggIfQLVs#bGKC5~GW@jX**Kal!gPh1XkQp~hp*%5hh|Qdh3t2aj69)F@=2yxhs5nr4MYAo-Y0(VMH9GtkFVDbJ9ERE*wo66DVa%@
H4#ddg~1Qonp5{{Vra_%s7a)U-j)#M6IiAa_0E$t48*2xU3y*hs__9T-T=+T9(9<cA{(8q8Y|7su(s6uV3%asa-^F;4~!sCl$)O|
cjP{vr+0KHZAl^qe|W?FNhlEH&L##Vf`QkW-o})vV3M@5l!(MZkWxw!uHpj&C1)KR7;{E@b|%<gRr5Xi(M2ppOwdIW2?Ys73EJ3)
2Gugp3}8T{eneFz3Vp|7?#}08kX7EN#gPiD?}#L#QW(L(SVh;cJ4z|L4<!JTpAbd>>NMx?$Q<3=xIb2kFIH$}ti@ubso_Qe%B0w`
7}*q*kP!rk-8LkO;RmbzcT9+NWOd`lxE3aqy_D<5;h|5-y}2>tOPpt)kY(uO*gz=7{nQ5TYpwR~Hw2h5fN8Lj&`Ky&Q4u9M*IU%W
?ugDxwlke<4^8j3_7$gOsp{F#+Y=r(b8$FWZt}#NB3Lai4U9`*z-5pHpn)XQx)MzoUM3MBo%r7)pyC;JWl@R~p@LH5l1#ZY3Xsbd
s1rt74jmAr!ZEftxvA-~GYPFBuH96mjSU%Qf~b`tf;>uhb8}G1Y`|nXQX&JYoe{I$qRJjHH;oO!aS_>!{0)bYS{issC75N8CC&H4
9yNH3u6$346c<cG=k=BbdFt3y*y6wvzz9(Qa7f^Y=RzzNLaTaXJWJeRY<k)c$Rh57ttsYd0oP86J~R#v_Lzw<s7OlSR{(j9Mn=%v
ZACbgEjxe%usW!1)H94J2?CUku1Hh;NMVLVf{LLOnVCU2fQMjBDzO0(H4_Rn#GmI0P(>+8h*aT&iGasw4_*eqcMHi5M9BocFF>K(
n+^g!z@ibmdLQY(2T}*r>`=gXk9-@{_ovMH`#?R!Oo2*&+6*bW`GJyXON$`DD=bkkW2Vo(n1_u7{V(~n#f#OEF-OBMC`z4q4Jw5T
J%GkAIfjN4_-nP!l5R>QafYx{x9D#Q-iK(1q4{T_$64Z&zwg9@NS_w>t$CrrLn=+z9Gs!oS%g0%H_FnW+Y}Z}IE$H>henOC>8-xw
x(OtTk)iwJQ51X;;lq2EVBj_;6)=Ki9GlDnf^+h;Iwz{Kl~1&U@{hz~bRIQYdbwWiD<ejuomwjr22sN9_li<3T8c3OOcWY@4_U^K
f1g$rw8r@hs3d3xkFL4X*?VDk6o2TFkQF3tE4;B-tLJh$Zu}1URy=b}X|6Zmp<U~|Y%I{|1303zl3`7h7vXt8c()5hP9fgHl?Q61
;;UULdCqo$w6CVOwHRoDGDubcf-;2BsP3*UN`pdt^sAo}*aSZM?OJO^n1lx}R1u9}5fhMz+1wLgiDe6@cUt30fxbEM)ss9bXV-1K
-&3l%cfSGKTr27`C%nT&6lgLsM-q-WXv|IXOe}3F%U%=}i4FBvoZnRx4C8g3b6R3^8}GTctF7f-rZr}myQWO-G}ftA&;rAWnVqG+
B+QX3$nQv|nSgOB?>ucOG)aIGDKzD<<r$Z)b(Mp-!NiKuW0Bb7ZPyujo7f0@cXBG!UYK@?DMq#~NzMagoJdi^LqP?~80V??GDM2o
3`+3R?f4=^%II|WI?5+x*h`C(c89syTS9kk3s^}LDnl0{1tHvM)t1;zwXEIagku8~U`pQVYWm=3oJ0>NfSqM>TE;w@J<=Y0ptn9a
h0m~V+s(FIX`zZCqt&*w=Jl+dLr_DDDUIn1J=t-**2MFI=tv-W=(pQIsROTXNYS{felcfOF=!CSBMw|39ga6~sHk2J@NU6}VGth$
yBCU5x7=d%HMtk1(x}<2=|WY}Rh5~tgcC_b2uu?dJunfaZa5%F8B0S=_1~Ayyd9I!L<A`8-7yt?+)<!fS-3=X@c2zL68(k4o>w><
9^`d+#aOA|Ezh4-KGQE)J<i{J&ggix9d!Hz*h7ec=x)1ZwBI80>-Yjb@Qe}&#xYpLMj}IshcQl$2~(tbp!nfBDzVwfieifJv6PX-
(Mn>7(L{8>=e+wP#Qi!L-H#@P$V&kV?vOFlq=fh|3XmDTCI<=XhR`M}E95N$Um1cxh=`=|_Tc*7Mf^74+}nW2;6>XAP*N32v@r=p
Fc>-zAnb)Z4l%=q9wK>X`MtdkxchngzTMt$1-Pu=P3tT;IiixJSc(BH6GTZ8NKsHr@YHJAG!Rrq`lR6Et5!FH5!`nk=W)6@JowHW
ehc}5J>{e(LWr9q4mhEdUnC645P<=N2lWyisBF;o7TB(MFpe!D&r{PF(1laF6cT|+Mum!CAXtECMP(#Jm>7yEq(PaHDN!L3Muegy
X+o5y6r>tdG#}*I<c8D$?tvhYp?4m~iRtKl$~Lh4?D%N)cFi`;q|DXKLDQNM(97m;S54sk@cnXqCG^$wF}?bNs;I$)QK--<FJfQ7
jM5ImPk4duLKb2uB&cN~SVE3JVG+dpqr96UAmTA%A`fG5n*2ULVS(%)Byq|FV2;qD0HQilaeqG@bH{V!-A@1Jx;Zx}ODFEi)BU3C
eT;$x2pR$*c+S+s&cdpwY7n-nNK0z65SFcWjSnWr0nl}+$}9nx1r<d1Wm8(9Icpk={gjE^pN6$wqv2Z}IK@*|ghH*gSlHVEW|eJ$
L=;oFk@jemx)@ws4-kX>yOVjAkM~^2CFO{y?d|SBJt%=Gq9B<fBB7-s2%1qT8dN{&B{sH)As>7J^#W_`^#PzDp&)`*Mg5~80k7Jb
RP}g<OXKb_`X}_0i;QzBKIiWI%^ldWsBdU!!AxpuYfeO%^a)HjBL9B>^&Tep6mW2_p7|TyEP=K&aeBT$_4DTnk^6E{gBoeGxK@#9
RDwmIq^PK(B%*~DBw7Kba1NC8fW=BQ6qJciL(?vDgiDeuU<{cUoZy@m+doTgf~l$sb`O!eBvTSpRM@sNyBXo3tQf5eY&o1IqJuzV
7+PCe*$l+!G8zL>Y5F)ft~I^}2A#(S3lvq75Wr$8u|@JVQELN06oc6ojf%0QLj|@B$%)$-C?g)==<ScL<$7J9*2sZDwg){AcE{KL
-$!})$W!%cDIF%Sqh@bZMlk7V0@e&-!;NobJGLzi7SXoFO@xXfaTGdLsK6a3FmX01q%4_@X`-luNmtAm#|Al~v@%f?pHqeVM^8co
eOM1qNRJ^T5D^p!N66YU3hF8<X71%qEIlB7af&0+jAn?~bB9Q2Z`t-gtu6joV!yhy6sm|ivQf&Tz)vg`A#waWkSA{EI1%$<4yi~=
n8_QAKrx~CP+@BsBqNC=A$LCS?*4zh=r^1bsO#p@2H*R?V?4)n)jMN<F&DQWHf-=yjE?TxCOF8%{blIIx<|RWm|)nMxfq&5Po(?!
$SEMN`K%45buqayof$((m{IXS$deeR##!3ahKfP%P{x=5*hvu*96URNwyu?7KmA9nL<$7{)8*&g?dDEce`f5tVy?}Va6g{R_?jc$
<!1y5;S8oTfu)PyB>Yhj5sSUY>hpu7hK9Mx>+Qz#;6j0jH3sicpzz>il+M8UV+xI??dRFFKj8tFZqaxrst<Shd6$NUv7HM|Ag?bE
4CzVtGKL?+ho*<Z8)1ayJ0V#XeO-1p)Gt}x;%VDT(N=xmX;8tGdP`?T4oRVf8}({nu?+^&T<T1=dCbWV*ve$6AEr2Bh{+eo#7c)^
g+xhvOyN_t0QL9K)IEOaL?Oq-(;}X|?gzk>V8hMInIOWv9LjKcLV#(6h#M%FG+Swm_n}{BdoUl-(ZjKN;SL8j14lg@f!7%&4Vst{
;TUeQiA-k$wo_#g#L!67H6$q$co(~bOZt*fJ;V=R`}5V-pMDpk#yDCV+khAf0w^ODI2czF=?ebWY2%JFb650&NNJAgQ>H*NGEA36
7BG=h`*4BHLC_HfzdWXpr74d00nn5cRZZ9^BD=e`0*6i^r(0~)L=kN24G!7UOLhv?U5yZ3cVwm|yBY$CiV1*X4%Q7&vIvC6LlB3+
06E@xVc7UycV@S9#XFzIhxGf(YoYoc^E_8@lME&CFlpm=HdvcaFO)~$&~+1#I)JI}n)`DzTPC$M**IaEmUrp~XC}&hiLXdg?8^=r
It0F*7`>*f3Gy{yRFFjoK@|m)n?g^~<AwAnM3g2W&_tq?x)6jCO3H)`Tb-mB+N&s@V)%!;7Vk_1O5wnKJ}|EhJ(`<18{&|@DdX9v
KAKxB)`O5{3IK^lob|`K<hy1f%B@?Oaj<#g14|;s6m>w_?(!U6H;SMtx(o~x?&mMcuwZ<n^ZP71^2;IDg2TcAL1s!CLW>72@o43&
IVzxvs^$m%$^JgHDdQY7!#zda!@uhB@oN4gdz;T@0}^CrXc9_Zv;cZXpmd*}ei8^$dRNkVM$$=@4Iy=vHDoC$a|HmHmC-?5N+mTj
hzeBqB{)E-F^Itb#NvUVV5&rTX_rt@0Q{Gw$2pqWDRTgQdp+bbd?X4$G@jc?F(6iy(iht%lsKv(d_wdE0K!0r5IUiHKA}2jIv4k?
FG*TWj3^(Z(-{9h`s6y=+h^N;%Sm}cYfw3Wb76oe3z84$4*)WSzr9R856_lEx#AuR;6K98gD_IWrmU%2$0VUlH@&IgGqPu9i3+{A
tZt6)T)9I@3dsXCobPjJX-(LggJ~-YlB?oFsCWsP%^Sen%a#H##NoD!pq~qVgIkUR?H^!LMAJAwhTc$6QkBg!(N4^5)mjLx%k$<N
dL|K~SZJzBfQSYqqzVuy_euIg-mp?f(o#1fpP=3vdVZg?!F*^VnmRI1K=rQ1SfZ0mH#LSplc=GTG&Xy^+S|6gSAv7npqNBCJ+U?G
3Y{K(N`KM0Q`^ul2pkULl2%6kSYs<Le%v_blWrwNCiui|2#5@SYH186&?;EPQ8>X7{UY6Z9R@7z^oA$E@i3rlA<Nl-c`{XsckW*4
I+tW@DI#%=zPz)k7>!%0+z)}C;Qn72aLLxEWsj)mzR!8sPVa{U5)#tMMN&Hph%Upwr!J%lP$@fUmW>VBPz~Exve>Adi@XyD?GM0y
sQ+NY!}&33>JW_{&|Y@NCG@uZY*nK3htEu;84|Qm#6&Y_#WYYvl+jfI1s8%b*);%chG+^Vq?T$1ib^19Xx2iwERiu01#CE(X{nZn
V8culFw77@RMbRE+awgTI(7O78sgFwNc&}|#gvlcMoe^QnUabYsqbU9Iz?xiC>%0KoHb-1T0uQSJa9#87*q4RlWb9nV@`_I_U%Mm
$jp&NP{gGP7I$UH2iNTVc?Ho2=6)V>2X}32r!s@y%FIlWCEAu@K5?{^Y<lSRuCPP_(q?**ZO~|#4+v}|!i4(|J@D8t*a66=@MS=R
l?ZA|P$)#IieMTA&Q!1qd!=7l0)$>)rvv#Ph<+d6X{IS?|1p|d7TarEIoQsk#73-!D;SC!Z}Dx!0cgnt8qh@2njJLNwx)s_Xf;Y|
n3__AwYGFoN@>9`RM9m>w%OBNCMY{%VkR00)oP%bsi=x(0;#B}p{SZDbYP$~B^Z}$Yepc5DRH$i4Fx1<4Qo2pR@72flG(#V)ls%c
B&sQNVVb6*+cJ?<A`~G}r#e+Wl@G=ALTfawBtb$@(1j^7g;12V(v2xdlnD@0t4aoeG$7EFp-~AzK}u4MBE%61KpJ#RB_dFij587q
3Q#Q|P|^h=M1>_%6omx?5(HFeR}wgr63`|Ep|Ovs`Ek3k93E!pdEwoUn><hSfr$nIB|?!}L%o;;5s>S;kJpLF!?^?5fkR-h<I<Nm
pm>l|K*eD-sF<#{%;4H0@roYMhL~uUh-##$j7oqhAr=S2-+VmY2VDKPlVXmnsW~U0fHyJ`CzHjJ$n~LvNfCt-CA6|;TyX(Nhz+F}
LgG>!2tFyARJN3*DPr1&d?|sd&=%Gk^qL;ErH_G>J9@D|SUD23Ysw0tT4<mxH|QG8B_dL~fa?^kB2t7va1P-50%Lk}=yuv2xzjE*
!MWcl`?!Pj1EYaLm0ARdB3Em-x<lNrjRh4xR(UQNU%Zd--y-isqI?tQmF?T!xsI~olG`m#m#rA8#oao2(pL^RWZ%dS0#t}nhK+}6
bTWg6QM;n40~t*P?=A3B(ok@AB9YG~9+<JXMdWW&dfT+3m}wehAt66BYnRJ_l|CPLGzfnd^)j;xK}r)K2cj|#%~x>^2;xC6fB^2=
90=%o=P{^l9H%8eqdVZDwD*3GOrK^<eWCeaiYv26`?rVbHws`l!2Df;hJYRm2*0h$1`nuUJD|$4$@Xs6N%2qS*{s5`Ae?yxZFH2Q
DH#vzRZYgqp0ijAq9Niu6M3{m|0z%~LL&k|;y@`VQ8piVaFYrA1eBj7HHa67^ZUo^GCa%*ejT<}zVyb!8P0N;H@%>A1HcaW5|ki<
Ne3XCO@DU}d8gA&skT7esPNuBz@6+d6n{7`{;35Ng3}=~e?f(d$WZn`4$(G(Og^)^0+qzH*}@o>l=cgrXdQmag5MS}(;v3{N{qpZ
$JW!>V{If+7}edW=f$pD5LhnVyN)&@dt{EusEzM$c@$ZzGb%Kq+H3o;&^lu8bj@6)YL8>q+B+I)#k1l%r;8ePJau(4aT%)75sSsq
5fQ+e)$NX}5*ue0hLW{Gh%{+6ow24Y#`fqsF=}=UT9ZLAU6YA=3P>yD{O#;AR1{9MHfH&_i0f?n?^w9?+}u=l?xVJXp58VHiO`jX
F43kUpH_LE(d(^bh^MV8^k;kB>eU!(CY@@NNLkj}NP`$mHuFP}E8d+kDtF724()A%(G#a1_*iHOh7yU6Ck}CyO{(K)(P*|9AWThe
1pH9E^TKZ6fIgtwFZZy+1tv5HdlP%GSgc9nZ4Q+TNI@k;6h1`@|4ayCF3CXj=swDirvdr7a;Fd2_7MKPESOhccy8LG!6f)6dIxZE
Rd6r|d)g>=9Kig-HmalRC$<=<06%&|O(e-AAKS4n-+>G;u#-3Uw84l>%1lNN_s~A!1Vj3=gY3wMXfeJ~40qrt0wfQ<bjB3YR$?b?
8qkSEMIZ*>QNbE|;7^hTE+(2<M2doH1fT)_azjc?9+dQjFEYdhEh1ZK4k2Gd<KC~-AI+pX5oTr|6GRe~bbySX1_j=e32iJ6%#){F
(vyQmL}yH%2X8E}h*`Uscnj=e4*tlvQACdH%8V-)7m#!?V@e3BPhgOzG&ZMV_Ch+sgku2yIC1^JL!kv3fJlUMDCB56dk=4iMK~so
nDB$}mBcwac2QfCO0<kSNQ`T}J=EvSG6y0a)?+E650_(iT?Fa@d<+ayOpzlf%m9$YK?Fd;pEvR$f|6;wa!sX<mUHKn(g)-UX&`vW
P$`Be0)_%mllT}N{X$XKr8o0r36ONAk)$Y~PDf-O!x(xO!#VK#5AJqgtQn7&Pnp8^4-VF@2X6~i20xL!`E!TK?}zdwIaE)`w?v!f
(Tp~PxHwzZ5<<l!=nbfEjJS;44HQsIz|tbq<f<rgnQrhh!A7!kSB)EChx~ZVY^*mtD`7Zch3sWOcCE%uAa|t~hm=3Ja>#9-h<S0E
knh_L?`OIcy!B0KFz?Ztj9X_-cfI629;?NUiCC;a5M&vhP<wBDY~x&EHbFBo0$@@h1Owd29#3w3c<R0Ro$bUp)hkW!Z-;VZqD&JH
9+E(JpTQm3&W~TaQf)euSFoBu@26p&98HI<DIj6kDoMUX^D-S~hnTL0VIpt7b}qp$2!NCylIY>x+w2ENZ{72^x(C%Oubg?(OCA{a
y8T=59C~3kGsT|}0fz<tko9BN6uxHJBKMH~T52D8Onvr4xbBx-*y%^3^gG}TA0x}~p9LWuyBu<Jtj1_jUti{}YXN#SJ57>UQ6-V$
7DgzDBB06NJAh{>cQA7e#;57@*kKKe$0XAZ%%I?bVgSWKVxf2m?>3uqhhg!-q$$vWq9G|2pdwYOpc-0LC=fW#fG9wuN(Cw;N(7|}
iCS7wq(GqrH21$BiS2On22jVWf7>~of7cGCg-~$^e*;5$WDfrU>mL5OE&oCFB#2*<V4d&tl@aE9S43aiQqmC+?8u%=xXPE*p#AUw
eWzqhOh^xGf^i{Ua*3p&nG+Z=Ed)rEx*Z@8NgEI4D}pI`#27TLNK&>ks{AAX%&EZ?j)93ONJ%uSppsCaN{P~mph6%DS^><F97p>>
(E*Yt)(G1uNfbajU{W8257qdO%Hm*%&e^?Y>XS{IEy2)wacV%+)2n8J)sebMP?)yJsR$eOJ4}%8d(7m6mZl*k@-d{)-?2f`Kn*p3
tJTq6ig+5juIiKu5OR7M&&<^?V4(5<!l&s1T{S@BAd%fzY!wiGMc_SD*wLpE#~8@_VH9<$&#%6c93(W8hvB|l0%;Ck2oS^qXXjx!
OklctWRTk{_-=vI!vZXmgT(E>1Cn;+O=+QzAS~~VotfBVn_(0pgkiod%7`Kdi%>n=!~an@-b+MnzEbUwSs}`7&)0us4f`i?mX?+V
0HwrYPSlLlnHXE85ANId!ueh&+vU+TgctkhTln&5G>rYlKQGBD2@dcBv_G|+hNC1^f0@O`U)^EL;lGCtbR9nPAbnmw0T1c)p($3B
Q?X!lLd;UM6j4F$8_-WdKO-I?7(l>*l1@X=)7o>`Z?K;D10O6a={X4k&bbMR7JQHlNE6_|<&eou(!Z8rf>eAPRZTmU4t-SXyvGgH
byeDfuy)VJ%U-dii=)z1wL}UKf`;J*rW{l=LhmEA4#F^#222MC3<|xI<!zJ?XD|_Zhp|9AoIb!aiOXPrmeVn5l%=$F_-}gG&nL&+
{_y^eT2Mxm^!HOEt0==j8Y-<OHmry4?Z&f;&6p^uXF3g-jKhYK-z^ZQB=$(vhU{o<(-|%jyZlD61%TOu3V^JkNm*%c+;y7OD&CyM
30oIVBsAu)sKh}iKqRd6%@qx|F)%io7_deiSzrg*HzyzHBBBafCMEccJ0Xzy_HJ7xyKY8VVnvQyN>n}mViEVJ_@0#ZK-Y&JG6f4k
Uj6^GYxTzlT|D~^lfP8)d+<I#UJXQDod+*1#t`KP9;=bk&?vNebJrrF&RB9EA#`T1S?=&aIp4hWhH>GER6h47L<I#=G9(b6RS@GU
9iUZWgL5YTe%<TOpkax6%uY<eUpgFUqL(`shi8wIlMWEr`_pc_Pgy%9N5{THV0!oGS44O5s|mIPoyM_@Lxm8wn-crHxgqoTiQm^O
^K@je(+yji$GQyU?Mrs<gGP*FMB4|w-BAaoomR1(oMxbx9}qB{EYGL!{3^KBvM9uz8G~rjm^oT?`9N{7)7MP~jXr}-A3Gco=yW;?
m?$WB>&0<{Y9J=<su?IW(tQLNyG4?wpwOni6Wa-+n`p5U=*M6~h@C?VWndMc+tV^AV+P|8T|*s^Zx~8B7W7c2DNAXl%z}es%tgZu
GBWB6kb_rI4E4iJDHfW+<hr=CsJ9$jR_L14XSfS<-E@>)^7Q!VI(i>=M|74jM%Z$<{wHagG;x7&sE8FJ!=f<K6Skml0x7&`P;g|g
Ru(AF_Uj^(f_IYyN5wIdrv*bt5u5`^Xh<!Cue2F>^l}j6eB0164PtI(I4z`3wX3T_J6v`fxZ0y}-DaMfvW~K9I?IGYz-<sQC}dVL
l!97Chn^v<iYB=H)3``L_k7OBap~e@Ej}sb?AKp*HtpD9H-|w}#Z>*NM1>(pQczGSFbx9|1pyK>4LeVaosS#=psB0?m<R^h+P<4j
5`uuBOdzTIB@oAFWrPE`!SO9|^kJtg{k^0$4?i$8TpbA|16OE(*hOC05TP+CEbH8J-lysb6ZdR5Q*4@og><8W+hWevU6|Dnn;|3x
zh4hs1sO3E8HzNxhzTe|{IY_25G(br|43q_v}#a5PQO5|O%UjbX=L3>%f>k_xpCJwd6#<q*(^Gz13E!*CXSUE_-liX9U^48zAa21
!e;f$xEqTR!p#QY`Map-#6ooR_!--K>oE(MQPviyX5kD^R5WNyZ(E%B;?Te%8A{zP?rIKR!HF7~Q0j){Q>iNM+6Fe15g`~kw8%QM
^hwbbiGiW26k4T))jHf*y-K=81yLHzG%&*k0~8XlEIpyP&>RfP(Gg7yPz21VG%+A(VmV~ak9p?DHW!=DjLUP3n8J$pxOO$1hcC$Y
{KDFvr2d}|*Hhy>pfvRoO#7h#_Vev4ZEh&RsWE{-C^Eu&9p8rI)wCEar<*YCJCrB+7M_SgC*)Hg5Ujp?GZuyK9fT<BE$k2=8w4Mz
R1Af{A;^8~;r;BD^z^cf!C5P9G*UV}4vvEoKAji!z01?K(S_sMxpF{!NWrcY-E@;e8akUSI%w8#@_fGmmNZ1O@Bjzw_f%iP{86P`
KOD1Zysc*2lH)<Ou%k-Y#cBntv+oY*Gq`2q1D}0U)7;b8YbVOXCvbHs%(xD!<BM^R0UtEdT@ib*EH|{og;cNw{4g2;J9gU~>FQar
j?UrvBr-RX<=_~+&ut_^jR+_l1NcYYV@LA<*qkKYC&I!8vWLk>2gC{a@gKBEI|U=*M%Q8)0wRhJRv6H+UFAS{`Di{mYzX5mf3M<m
&)avs{rL}8NOHn>WbA|R)iPL^Kw1<KrF<2A38-3CK*yTus|M#(BSSxw*m><<EThZ$^=DxB^TD>Ij73e8lqZN-vU{QLO(;EF%8j+-
kj;t1HMK3_xJkscjr?@yyd*v!GJ+wF?<dkd!5-I=hqZ2!_g&e=Cybf1Q;9<K&ROS#3eAiKfGm(vK=&N{j*W5@3k^B)6I|e7?memQ
DrA}<An(J9{@80%Q`=&;T9OFHI^hVKq^gGOCl^$##b`4W#2aQ}n5H^fO#Ycn6dr>mH|)ke8W{N*XqeLJqKSt{U?L%mT0)9py^|9x
QB*@T5J*D75eqTWW@yGSQJK=fNWe_cMG!?)5*VCg93-5;4}}6#ULdCIDd_Y*jt?3-T%=x7q6lgvsgfcjqDl$~s@q7+6jIR=6H^66
5mb^CEu<zac?O>S$>M;A=%A8Op?=|ehmiN2egA3oSRjPj1>P~<vZg9UQ}X)HrjNp#45f)+JbiNKyW=7AU>i!xGSa9i5f7Uy7{2RN
J$j`2crUwM6PAg}4J&30;|DndbO3j}&<-j1KstH@?&+{M^5N)oQg`Wly8zi~w+XX5Qwz2eEiei6?~9QXQMMH%$XcO-8Qcx&^sXRj
J7A@*b#EV^7acp0x!UN82x@ECDA7-P-nun!4b0uajnU71oE%tmYD$AobK&d}c+a5uJ}56u9=BzIM@lgYuq6=^jDSNY(e=iK><}{)
h#j`b3q)`xjDTU>XoxG|NQu<^W{xVW8<Gyi${T}&?>{IadN4m$eu2fT1rEtXI87}s9piXhFCbu+K->RUyQ6*R6nsebv?NJU4u0%b
+dL5f7~jo~Y9$nyPS`f(7dDp5RXzm}BAAwuo8D8GSpeOlla5Ovf(ir{ChY@^j6{X?2BH`snhufOtK^Tq*h=2R@=IalpGJbdNvaUp
F9{7GVn9ByxXHksn&IIN=<>v0nI0G7UPb1J3}<5~WJj)O{F>LBR{SS`AaxkjeGHYB^Sy4RYN(@Z5!*cp2Vzc&8Yr7sHvzsK%VrO{
pfFgIE$zWU2VTz8u`p~ocp}+JrSERxxVAGn*XNyRuF7pDhxh~OAqS6i4gR=$*^jTM-ml%EvgLLX?C9bT`Qg%Embgtw?2Mm6!MaR2
mkGkOz}{GEZRsF~KOb;=d?J#8p=b&qkfmrsBxxcLC<uyFT%r6D{`nRR8wQ%HBpg7L1Eet+s0fCr)`AJ43Id!&R2oE~q!NIjN>K_E
1Pc-3G*ew6pkbCIn686LuRvyKZIcs8V+djvBo=_$2Vl()E#?m&OeSnWxOSn!P&-Zt|GeZNZAlVO53b4B+wdt<y=x*w1rmcnMjzJh
IL#X*dOA8Z^Dc#Jh7-PJ1M?}QK2Zj<AZRsJOl%clj2M7iNR1(aReAHcJ~7m#pSG&H-*v4?8y-#YMiVb!-5c~m@?^q<!!3SuiYH$N
S@Vyf?1!G+2W0Ub!cS-cfH)i6V|Ux_bWZ1xZxtu#?=`AUPN{(QL+XW{OdXI1DNdU(aQr2hC?S9;iTN9y&+hlBHN?PRGGrwViX_Ub
?GBuF@4Ngo;~O*%hHFe<%5}o$LlCi0GSbk{F-%X}`%eSvYtH~#B;=vvv7-2&UhvWJMUpvlzOc@xS=xTPlLX`gsoJ6jSx3BdAwShI
kxd6dP+cNeN)Y4ck;#!yx#V=ILJ6`%R!+%7o5p>!jADYT5sAe2p7v=9?86d!gKrfi`};O;gUmT-Mn}Bbf6xU46A92tSfwDPZ26l0
{N3rQ1E!;MW~6t$h3nRgajYFa8c@l`$fsL0o8^}AOiUW_hOtSbfFwm&gjkdVMFkIg3Cw{)A9R3XLM5o8qDUfyB5A3pQHm^46i#yo
5}YO}t1ey>=c>gs9*S^!4R^@hjAARQ`8*7FOv<}#c*}?)tU)<#Fy=b0mm4!#rDmuZG(&osU9L3NuCOSkBU*+4e?~!6hVi3eT^+dO
HLSycdFKuTjp|GiyJsF9@12qzof?+juHhUop>EosDw_v`MUbsP&=ep$93lB<5v8vkxcK(o*L`61-mu{b2zpE?)TC{|5N2RdojA2I
8WD#a6ja^T&P!mS!Nz2Y2r${2a4>At<9cQfZ#J>RVm4-$hhvi=vdH)sabY&{G7wN3aN@*)cG0>*(9;=M`8&weTg<WMUO`M@c`H=n
r5FurBQ$X{)Ja585%0HhUf3e2zE5-WvUhRsFUPcQ<B62hs%LL=+!YcGRwkVoJ<?7NI}T?(QzASaYkd^nrXrN(ysubtY8Qz|fWtD(
!WpJnI4vabg^Krh&PNl0vI^!}VTGS<cn#?ez2@(7Z$T17fk?#!1Vlu^G{<)wOYZ*f;qQ>3aMl~4+bA$sdZr`GSR_$XEK1Jl!>wG)
GR|!SIVo+%5^^D0j_fx|XksKC2}srymvY{?!@DOD6yYl!F4HjQbkolAo7C3nG~zQ1H!nwbd`ejj;5>3>pp1+e21SWqnG%Pk?O|^=
(k7pn#5Ea5zkDHyrkgnuWFw;KNqN?T9S1EYs_H`eKqRoAr;E|cj&ZGJ5;&D5C|PGEnCj~wB}#79aP30fhP!N|5hB5XyDqKY7(<OM
3L!=b%SAats*5G6mE|%9F$}kgp+t&;X{u=6Yg);k8;*oAg+;OnLxJl8BU!Gsn3+PFQ4aWwVv7a}s-iI)vr~9$lSW~uZnDuU4H-p*
tfs3sca&8o*gI`5WxP!q#|wGg)nGe1*AA6{u$oFNwB0Tox$IPLBFoQXhBu}tF<h0Kw9HKl1qm`M9Z)42!~>bK#KDG8VH+H<F~!w}
CME1kx3Ji-bvfR<8+WqA!P6~<DH0r_l!QTXO-NCjQ()7A#=Gsuy=T!8()5LQ)_1a#ij3%z1p@KT^~=5HwASbnbE~OrG)0Lh&f0|J
b*aip!VWVsW&vvR#&V1~hZW3IrY(zLQHchqP^o}RFc|<gTH=nj_+hIE@;&bdOmm&gBeZuOob?PU!a+0|&eAZj(c~8HD53X+9R^1Z
6X=&hq4t0b5Rf7ycMqtl6?6iNR0!#ad>I2Y43=mrcu>czvDO4gA^}Fo!y*I)8B-GR1|++TrrMDJ+YVqvGS#xgF>Qq2h6>Iyz{Ud2
G&!U(sgVbF9xTThsWi;x36K&?Yyj1<kfH?9ud8kp5&G<ci&TU4^?*88MwJR03SP8(2Qr?#e6iR-HdI4cwguY3O>`S!3`wyW1p%#u
yp{&IYA=4};%tV3Y=>L2j25K^WthU-<qVQMyZq+ejQce3($h=A50eq;9r@HVu*f-;aUgg=>~fC7B-AF*r`u_RS>bI#W;M%E7a2yi
OG1?@MIyjhiJIQ_Y?d;rce=nTq+@i@4%ss+q!j6A-IxN45jWc=NWlhYNynQ_)@;=&hm*>>hkn#Hxotc^EFt)K?mS7LJD2cgnLQ3K
2NX53F40Zfsf>~^n<ciWik+BJrBrzxu2fXE!*4dnRA(qLNCJB^`_@Xa*b9TXXHtP15>kR0^Gj)}Efky@hZ@;;Joc72#AHDoSqxc>
kmC~X=o!tE$I;bw;T$`Bl{^FXp|4(%hkvIb(u)y_*1=M?iCCe2%wvpm+;DT&Io3~x5Hu8%QUxPXB??m!Qywv6MMY^g%xuF{!9=xU
+hCL$rmBRYkDPZC1r)}M9#}aV01cZ-uO8A6k;Y-d6=5-CQG+062a}~=LFj!T?#AqgqKAn+0v>{$36Y9oWe;UEZ*^QJNC%)F1Pj_W
k62{Vi$T*zNz>53-IDeQ?^i5n)FeQBk$97_++p;r1Ug+br>smvWX7eeQ4uwG+L)#z(t1Otv~lCd2YVadJ>|(3BTW=~bdu<Dm9}`m
@jcA9UWoT~>#}WZ^Ca->LSWti%H$!0BHXG2poXcL!U?*eNS0tq1lS=dk_{omR_W8B3P5$BIu)YqCWax9h9r}bBsoe=p)4e)RWpkU
W@iC*6U44>UbyJ3ySuTs1azB6Gf9J~=LOYWh<l*e+C9KzkXfcErK$m;58#Z;hzd<06`-MXlL<nUu}Koq6s3$IMv@wssv#&-LTZ2t
2C0eAX;~_1iY8`d0)l{&0;r}Sp{fc(U?~u#q$nhUm85EtiK2?Ast6*06{V%9VyRMv289?2wn4=s>GHDx{y%&U`1_p8WpcqOL@|b1
XAy~D)!0XYy8v`#d?tX{^r#@Is6rv*A&EjDDNbB0=vTV2YxuAjiTMU4NF;sP;(t1hI8&s=r3DC)4It1ZyiFjXDnYu18D;`p+zlKc
9hfR=RXgb~81`gb00BkvQU?&i`Vo}yK}68VP|!pK9rhR^mZBM&0)hynnyDBXsfbmWDr8y$AgGX;3Me8ep=g;Zno4SFf>T4S0%&Fe
DxfK;s+KBh3X+OqDWocD8YU>18Y-qDqZ?5Zqgv3EF+mXw6qLje6+n!Tg&;{1<7O2JNUfcm8Ko(pDk7+fD3V4(DWyV+H0U(w5+O=q
h8We4$w7i-;X+_pzGD<*tR;Qq0M(i%a1uibd@HmBd03SrMuN=@u*g07`+_}vJ8;5(_zi3nCJ+Qb17s=V2{q$Y1Kes|f%b~13aG^<
Qox+OwX{HDDkMU?a-dW5B!&lfAXM>`c>IihH<=G~J2k+0DKu_RIpwoYcf`WGWE}7^8Py}%8+G^O7r|HE*_}?id`$ynf<0=Hii#3Y
;{y^rWpYRZO$8v414EjcPvZ-`&_@Z`IVBFWEP=K_F|O(BcV;^kRIl0mjb>%#LlZ|lh792M@a`Cb9%st7x*4R*;~EC+d3gv@;a?d*
(~ie)BU9&gk9r-Zf6ozF7u1*FhG9hNfq+QF4mE(t-(ZeJJ|vl(LQ%M|1ddBd{Kn{SjRk`Fnpkc9d^#^jx&J*y24LqH<ro#CSz1#R
$q_&wNK@Vc?D;8|V8Fi>`Vi5v*m!-*L=?>>Mf|7FkG<APDLL76H@h3ZSG8p9G(7aZJw*&30~;91&9KLs%~KK0;H~aM95siTstUh)
91%(an_;&Tjh0~Q=)7dm@l~`56d*3Oar-dCNvLwllex(8JAkqQ*r{44Xqbix3qa62L>sG1V+Qvm#<lZua6^l?Q`o^>8aR&Z1+j~^
8>}??-ovGmDJg(uMyhtC#=sd3Xj$2DMI{j%F)BtetW*}*fq#SMUX~?%&Zw+MNz_3_74dTmX!VGyRz&P42Q(Tfnu;kcHEaZL$CWvV
Bep6nW+<eAqJW?ZAT-QAWY=um|2Q9A0rMKOd~=#8snv~lCh3O)C%_NqI61Ggf+7lPD`BW6BZCG&?ICw+NuZl@QnDesL^Y7af<qLs
3dFHwm?{pzF`0r2VWgwyTy6~%;|5@%no6CAZ0IVI*+)enTPA9ds%BZ3msqBUBSbA;bGzN5KJ$E+hlkwZdKnrLVdAzGl~2X2b9s;6
fKi)k4=3HJ!f#;%pp>Hrp)CsxccO+`bTBmH9l14-(@c6mYqa@0)3HNMK;6Fz2mR&VZ#}+U=Y!z*or{ll$6#9@U}OT7X$k-&LWC)x
kc45BXjOovrGHM1{uJqf-IKq17-gAwk{E{nm+%YyjJ@CTkRFJJ(e;fLbRf%YLR6}>UU1tC%F1Ji(8vv;x;QfH{AnIzY$B1A>{<T@
P&t!j5W^AYG-j2EhI5=`x;Jo6#4J$aI<CY0zM^K<8?_Pt2UGzOagLmF{jNX7E?4gzFX09Vq*=R4B-AvWhG8B@rtz*tu3@NUN$K+A
_yYui<Pz1S-Hf~nhCIPYfgrY#%Q3Hg$f}*_LStYE@)S0uYZ#p^8eddw4iqLI)9yAQqqp`TI0A_Pzk*^=_a5*Mdk8-%Pq~pOADJMS
Y6u{xCL(BxL+DTK>=0f(5z#lM@2?om_T!fizBuUp@!)&Alc$OpTndneBn=Lhub_Lt+O;J5CMqM_21?=IbMiZUyiYMskWE1Ghx(yR
jDbWXu1OOj*n~2K7?Y54T!H=a69}HcL$~I~x<H8{Q)mxWUJxP)$rOjV2vuVzzLf*-v_v77-oZdLzZg1~e&5(xzDQsr)lXy#c;GP$
>{2)N)W~5!LGlz1^gn(jiC=Ikoq-6SaHJ35YaleN-|%A~&*s=lf-ljO$fO^~?&PW4AWQg!O$4X$V&7Lrk~V9RI!K0)U*!HjfR6|Q
SvCTF@)0shQqXsSE}Z!M<e-M32RseLhBjy@auSJEe&jp?2kkO?RMM)E2o5rC<~WBt4i+S-RS)9KSsXz9Bnlys^d$lCIS257CWtD8
g_NYF7D!S_S77~)r34WLLZm&!5&JcUS{`#S?#xVOV`xqg;?iAY(OnoNXbL-K?5rep(c2LzQbdG@ME<Ol35tRuQaMf{CYlnGh=z(1
guRfyVGanUC!{nf{6*J@bp4>{`1z1G;`brRBzDluX>h{IP}4;%C{sb{_)2pDKzxPy0lR6{Y0w13ZH7XWYvlpUcHs;dFWS{YC)^(Q
Tp+#CeDGsH(aJFe690slk<+^azE3ag+91-nJqGl+X$qG>&}KBe^Sn*nB}hH^!Uob5fXP@AiBd?$HWg<M&wyhN(AL16B7mfZ*cW_r
#b(QF%Vvvqk#?>ILc<<jcTA&X8jT)CHQR`ZX-lh>Q-@ZY-&}s*9d#6RFKfTs+5k!4yx4|p_ucR1@ni$g&<!F~O#|{xAQ*vpIYYyV
&<{DKrh|BexbZ_~Xv{RlBSAqlGYwRe{F@dfDKugSMJA0kNmQs(nAvvC0!A`86ZMY!&_2`qQt{`2!UwnC%a9&H=^}dAk%@6A35i`2
d3%LBp5s&rkT(#xx*J5?K`|EVs4lX5z-0D;_8t;u4;+|`5rImfdPho~V8+aiEd>EdLc}g0Pk_jBzofH71k?ltQfNROvViOdfN|Kb
4ZvuIsZYIN+)%@ULMK<e@QC-n*=KHaKHOs-ZG<a=F5q@=5#c)e`}p$Gwf=Jz?X<FMV6sNs?Sc%ZEj>82Dd?%~*u@f2>UpI}GBm|W
K<vOZA_@qCC-`xxs;{g%iX!V26im0w=`O?49T(NeY;ZBgH*PhM=4xoatFVuZ<c~?BOLll9nVr;kDFj&S_FZ%leYQDk;3UIBM3GA)
q;VF-I;9qLm}Ci<W6{-5Z+5!{MJ7nLK_Ui%kl8akIhv%#)C~>0J8&IC6j3*}VwxC9B?+PeodJTnFnOLZln3P^X;G>|LK2gq(e2#2
-rXzxI8A%!FG2f_pKXem)^R88V+H2|V(}&==nWsQVc;2YAi?%9e1POq2!-??jQRt@+7R#_pO{F*OnUOFXgL^Ez?r}lT+8XW1^_ZZ
P*N2n=%17|Wfdfd2%w13_zX}TQB_gef#{26#xO2}h-5PWZSJWb&(DvM8eeUTVS|u6hz<B+h#Qb~?t`%)S_fdD_JV@<k|fH$0>y(U
?$I6Mf#D|M?jSd%JEtYfAII7C_0%s6X$Rne+q3U}iA!WEK}Z6Ulyb`%UaX&{G#vyzpgAE=$nyFC<dp1Q`CP|L{LQH;7V<-Nn1Msv
0B97X0GS4pr3cU<=>R_i;)kFqUMPg2r0M8*eqo_UN_<d`k8Hk}fcp*+_s_$xzqvC4p@9fciD<ou^5=DpStzB73P_q@rYH4}u+c=q
`W#vs7+&mywhC6FRqP$+2b-Jdy$)A6KGe`QZrnu6R8v8?4?=^w#6nRnjak!T4YE$WezZOl1V`o^>_v<c*0BK;MFhm97(EPwmC22Q
r+gr2iN{O)q&J*&>_QRUuO#wLYkeM|;e9~-LC$sf)$#Y)>3iD~Ci!i%MDO7D4~i)8;IW9b=GzWNq9%=M`gC2B8m#Wad`L45lVhqo
IH7x%_CKYW+I2r&9u1^LVm@|i2klRmcbqorag5shItOu55C%;Loa{*r{9R2Uqk#I)ut840;19X`?V3nx>_9hl1dL}MxY;Ngb@Sui
cg^wMV+M7td*$sD79)7DZck%4=)=*`tQ~ExP42yooN4ja#N*w%NFnf8GU(ALV6cJ>15FWTp%~Pi$DNd`4sgjP+BzdpYEj78%6Epk
stNX*oK-ls36EWOc4>qZ1`L@Jn1&f7p<|T86XEaUXphW9mRnNW7TO|`;!x*~L#ZRM*4TnH>+^R97GlQ`C!zEWh>Z$&1^d+ygMGgr
)$lX1w<b~2H~B?``thjC*JlKb(CG~|WpT-F=|<V4O+t+hw>M5WhU*QnF~(2Th0v4r>X^{6FpzEm3KX^|Fy2ut5s;2Q>dmo~UL^&w
^5VtPM8fO*uz-0{O_f2q6*>_6Y%0)!KvDNfuKTiv5@=3!!Yopo>?Q^_YRt#ugvq^9t_IDJ7#08*{g4NcfXsw8Ja`VMZaFEb!^0rV
Xcs2UoE&d@e{m!ZN$4Mf2i^AlxfHBFGTsB@N~{=;ajjGX^Njr-xY}ehWS!&;n@;eyO_1soWM_82+my&V{V4D~^>0_6#`@@aEklP)
(8JjG&RHdBnkkAW>0Z9gxD;SCeh%Nzs7BK#WI8_^-#dJ4jj+=)jKdbzR&>%(b<YKsvd~N+=-3ar=oHvBMF&65TsHeM9KC5eaO}lR
RB9P@ylti$)Q0xW;;cs6cWA4|16uBLlm^IlpLS|N)quqP3SzGpSwg*bJZC$jvx)@J*%ureqe!#AE@8ez<i0R~8sc=|8fD}`IN{uB
ncL<klimsTNir2lN$VJffvQrXC6Z`Jh>{p6WvK`vB0>})m>`fS3I>QMqEcdpWr8Vagk_N`P=naO8HXaw5K%)wMJ*)-R3%DEkm&C{
szk(sP>l+aAgFz2gofBvKsC%i>p~b3PD&L%!uJB)hak&@UBSGGsVNEy7@a|}54q&v+G)oL)t985LhEQ`!HyvCQT5(}aO8j=-Q&Ma
+l=^LeVpo_O%<Hs9}LL!8CZM1{l%NDHuephY{qJ0*_p{YhdQD!Q)oW@!&)>m?J{bd@|w^j?3{(Iv-UZ&j7E4&!-jd!&tX2~1B8Vr
Q>Y@KgUzf{R;(_ju+uO!C&MyB<i$C80C#%SLNN+VAxQ)(v9QJxY81!^nWX(gvnRjD2R|>MdGOn?dYjV*`+en;8gs@3<|r=+5*9%Q
kRYg%1UL!5&%MUbGEU9rkB=;xkHb#Bq3k`_F^p8nBsl(=MeVc(KnyP=P3Ji7eotp<>9pCUw<|u?J%Qs^-wy8$;XdhdixK|)2id{n
KQCHNU$rR0UJ1c4`paygAAF&Fl>*lZ@>L=@z9yh3&=LpNQUp<t-2)75vw2gCI5^%hYS|vvu}i+A{^$nxze=;@AAj3?I4D-Yet&jI
frju268VfXF+Z$Ua{-nEM12vqx21nXKVNL613*&w!;$4v+n<1c*7ksGKL2#_4JYOZlqw0lEJc|eq1Kx@|EKN!p1`a9Ki^u^ZU2^+
_~YEB_<i2ckjMLY&=W`LK?yRQ&~o<Rr-E>vU3~OBk9LSZ2{C&E7(Jv0&rBbJaXm_pyB#&%=kz^8^4O{N<Viz>;8Z*JkIG)0j>jf?
ZB*bTArbx8&9V}NQ+#j}n+{<&Zh|Brm|28iqNnrh!7&eGR7D{{N=+n1h{VR64M(oqllLTX4e-XOyCd@AF^I4jl+8gBkVWjei6oMm
3TPPYnIWpZhX-wX#GZ^uR76Bc==TPTjbjH!I}Skf?y*;(?z5&yn1qHVim0Hdw5F=2REvpRKv1y+c(rtDMln8x4k|>YC{2tnnK1zo
>jV*1wxWWTJTZx&pqgolE++;(Mh=vvPMSwe{dvhiO;nUeXH-$A3?&6>!J<;ebi&Ov%uzv1Uo1paRRmJ!YM6p0*vVb8ArwU{Q&KZb
%|m3KIdD$Z1~dYGHmD<eAT$7eXkcxat7xdW*)YpR6+<vGWZj?5n{~ND*0fztD3{}MS0z7xch3hN)?Msly|+=vc6UrKrAHWcaj~L8
h#&~5EwS~w=!!y$tJ_|pbzYxXM`x>nVx!xcp*k2RZ9w3oV9hz#*JpRn9(|1w;$wW;t~G3EwH9ciAg`>cxs5A~QDasOy`4SvjmDr#
Q+Z5lEUHV~*@VP2L~0`%hJL4~lL53yQWV5fR52A0P{kLvDWvV5*fba*B0>q6rdlKjLIx=`XrY#&jhr)0F(A}Q#7K^SDbg_o1nrWT
pqZ;hYE%W{jk+TW@17y0(?p~chS*e65}l>U_)3V1L)Mp58AAy{vw|tzib}|$W8Tj0c1_?kqe8XP@LM>5i<C5qQVB>?9`vGcD3Xh5
@ZP42D9My2CJz-g$_WYmL@V~{zssm`{eZ9cKvE&xhK>%8<@tX}_f!y3LdG$GrEE{<mL4WdVst<J<WFRW%3pLvHv_L?U?FkSv=8Zu
0)c`kSE?>{ro{l0fa4y*Xm$NKb9-JW{{;hi9;2zfLbv0GfsPh&p8lJ6Zomx!yiXH*!2WSLpa^W=ABF`31g`P;DFO!=X+)-g#E4=A
Af}`!3L;P`p`{Qgq!fvCfuu<QKiCh7s_q~Ls9Fk8DA;0x*_bhWogpyYW|cNI7B;n+*l5}_LP@r$lUmXg29$AAK{ZTfohB%aI$9b+
BH0Q}Xwe%PmZI9V7F=aC;-Iau5KvnIh|vFf&DMi#iB`%-0s^%37>)}Eqf~KKR2e$p;`x(`rm7CwvFJOxO^)lft>eEi`+7F4GES|H
a=rUs%g1`LX7Y<`Yf4g$D-@g@sK$)YLa<m>DWZvUt}xk2cV(Hf1F+*H<AQ#uDridw+wBTqh$yiKC(8L`)`F6RR8Ub*-}(Vb^A3)_
$E&z76l19BadeAIWMBgOKalF8^y=7-?>sm&1_}!T(7Lww=s(m>d-*v0eb2}DiH1}0vm1$-N#o*l6oWj0-gkjai;a+<D*8RYKb|@C
Sn<sMQVsuon|5mC*z@Tw^H+Q0d&cvi^n3pG3hz;HxJ>h9?f%vq+gj8;q>e-7dgL|1WFwPp9&tJ&&X8-?dJ`%jMg<TMdMU6r2^7^F
7Esyk!^V0<NA7$9ZV$3Q#_ZJ&!_@Qp-)mGwj7Dg^*ujUNyiK8iJ_MLMQ04jlJT*J&+psUj<jz<^iS86qq@^uLf%Y)_9VV49R(u@^
^3g!*E5gQUKU3F$&<EeQ!x$y%wG*+Zs$P)khw$)pkVi%V(6VhIL$i?CiNPAv6gITgTT`g0V40wULt3e;V-Zai293SP4GcYi$rKhX
Hi)omX*EGpK}9n)R7FuqQB2x3FjNHv2eE*HBE5pQryCna+cBgvRoK@?N=mG4R7N9hV^Jrp(M5JFRTU`#T_vzYkx|r=RZ&DYyIg9P
+ZM^JIIXu29l@Zgt04eoe?5Ok5ZY~5ZhHeSoV^m_;d>!``&AFrNTKB-LQFyd`2x`Zks>E>2B;3fSx4G3P=P^+YJ(6&m4=2G=hKx4
ct@9J6g;go#=X4%IckQ8k|iRK$mP)_>}L~$CJ*fIf)y|iYHSo8pX`31qJhL2LR2t=`Q8T94^4~NR6!I&ND&oE(nS!kNzcGh3?#^M
%q~Wc;uI+nQiMQ=P!pg~BRQC{lxJf_DT#ELP{?cB--89?<=|dg{znx!oN(Z9&MXh_d_?d7@u8R^q^JT2A(cXq4x*pczz-+tK?C;6
3euxRDMEc?==#)(ODNSK1Vgwmh7dlzb=)2Ye~FxY{r&w>eW-xA3@=av{|F-H_niSe{@Lt{osgp`3xnE0`+t){fKgFA`*p<j{C_M7
iol`@U1)MTr9<Uze1RuyopZ#)nfq)G5-iuEt-tzsoTfuUhd9Pb&jTAL-aH>s5cr3po$4TcatjK`0g+*HFZv-Ol+z_a2tZ2!$WX#m
Lktqd08FSv0W~Z%6cW@(LrgF;AuS}-3^F5vQIFvFKe8yII~A~CJtB3Y#+j&>Ns08*P!z8+^xnf8YePvxL+;C^C>}|anS?rW%2g(T
@#$g&G^_?7xbsm&)R7dC5E4-pL@_i0GQ|~4v{ekt3=sqjQ4}FW)Dbfip9DEM_n<z6fKjADrjV8jrAk$X0+d-K32|aHZ}dhY3Z$y2
nyF-#f~Sn3i2cajDJx`jQVb=xt=-r9?B<-~zd+W+<kH1`hV<MCz6PnGi5Qh|sXtfm8bujM5Vi-f;pSum>Vpz-(!~bEN7j~4M;~2S
bj~oc8*30=Y|$0Q&wZ5*PXP`o%@OFL5k{s?g_s~>EiC|M1Lh4#T$z4s9=AIr(Wab7_0G*5AV5lvFoKpAr88kr4{dD!@23_iXv+&!
TJKFimLA`aZZ`ae{#{1XVtDmBjNAFv8r#Sr$Vw|a!kraAffh3M-I1YG929cE{@o$l%5nyBk0!aJLciK*xnr4;t;neUHJ04!^zXUJ
6bdSr1~^>vv*xi~(AJR*y6H0uq@Hr8DYsq(_#<^!B|2Og(6CQn7Ljto@YuZ!a9>55SwO;=EVGYDR;KL`c2MVWVa=u=DbQ>O98g^Y
IpM_^(LLMWT4M$hI*5-&&~M5Nmc)GR5Q=cIzHfM^B4c4^4vnJ-Jf#Mm*7GgyO&XV{PVQdl8_PO{pi2alNHnDJODri!!ITL-(9D&d
{yI0bHdfnJw4`9$zPZV>2~|K+z=48ib1Z9wwGcpMpvLsAOo_R|6eyz;vlg1m=Z{irel2%lPNnrvK8&W?_ik@5&$e-|G-C}jULEDH
blP?rCX&zgHbpKyLGeNpRA5pX5SK1V4M?GAOut@qH9~^*;%Yn?x54o~s!q%YIU$o$489Oo*;q`2k=j$Cxw!#F5(RsBS`)+NEQtul
;tC=c4;1%4HOC&?JK1e_vTwD!I8}8A4Ol7*X<r>`3$81@UPX1i*^=0g-aw#sJlN`nS|J-EG<{QR2qWceT&*D_yJHWt2yBEVA{rjs
TIJk`0GNy`qM@Mml*69%-h(_8*8yp~A40o8;oHIq`FeLXB0%$5bLSMKK{8NGZb49&j}`P_e0aXp_JV^EN55|9tL4@<%<GN&dTw_)
J)ZTT##qGUck<NVu=rqIR!lO1@M_!$Y6jwDK@m<2?ZW2^MJ*wUjkIfuA!#I#Y#>3V9YL5CXip(v9{g)+i=nzyv{ghsCy08xzBDmQ
at3H{J>*E8>uhhvVEI#r2p&shbLyG##pc3Ss1W@5s+_k2byO&Isfy7DwXr_M=MnNF)f9+;Yr}xGNm7uA_Tz!YT%dfXG@>%Xs+7zL
EKuxkxm;<uUWiZz&ZHI<%C*auIfJ4j)({;lh=c}(#aw_<1QGxv!@XVkA-d&w^5k-S*zwwsV_=UaVkF7tHb&Q(QNS9uCZ;gKh6;rm
aFim4LK|l&iYAg!MKKGFt|6vZORgFiHkBtR5GpPtP!;!ma`cSEPpSaZtW^ES(euuIv6g9ulmIdWL6D9rX@bs89w{EVP~dyM2ac>>
f#snxfwe4Yx)RG=NMatr+l#LZ1?WPuT1Qc+G8mfE;%Wx#NL2%Or4Z&r7E46;(sqRF7@iSJSh&|b=Ea~{C78(arU2+2Wbn}H>@Yil
k8-FGlpJ6p#|M@KkOMC-JkZIm!E}9&@)ird69f_<!GbFkL`4)7cf`H46HBfhRMY0QMMP+eDHe;E#Ryn2)!U{?K#tC&l0G?@hRx(P
5jDg#m^P7y`P{flP9dTnCRj#T6~u_Fl;JfUphR`9DghpGxbKr)w&?6;pNeS=h;Dg>IMopaF1zM?O9T;WEOeMGkW8d{&3WBdR|3gB
k=Bxtj0&ZK)M{ggb~UNFVY;_Eu=+Ab1Q6Y8TfCuS_ssdbn$entzKrWPcC_H`piH4y-qJfpa_@6^h`?JYgpUxqXmF4eY{U`=98gk#
-GyCSj0@W5RER7BD01tCZQHb|q{<iA%Bw-AXu_6OpK=2ix4lM>W;P5@NDCP?Bf)@cd#HJFKzJ%DvKUToMPxvEv!!I`STb;nvBEIL
8SZ)_YSX?MA^3fr*(hbAhY!abSTe?fviHXmp;UW2v)0QF{RU@Vl7=%#1uq%awc_6v_uv#dapzZybc4YWUSCHQW8d6j4D8F6RtTu^
yqHCZl`+<XZFQoFHJpa7#BONrS0~`M!wzD5w7}lBEGSBWoefA;P}Dc`H4_pjA|rx~s1qYA%Qh|rq)0$}S}mp#5irqPE~KMGaxok)
qr!@bF|YtGaG^*Cq!otE^~95K83lHoatWu39oi$UiF7R@U@$=-dBCG_e!c5BAm^SEDEoTB>Uws_L&1jp;5o3KU<8cW9vu63T@P*?
237%06!8p^&7o#04HbP}f#eZnT8&VbB=}l9V#6jT@U+NCv3F8SLvxK3YOD#VMm*Py5;9<=+A=ihrUubyb2XKQId3G9@I>O1zSyZy
YkOuw1`ZW;qUxVk{ZF$QC?mVMuU;249;~@36#0ISbR8iv(PiPH-q3uBSJQN)$Z`ard1p!|$(NvfX;DW-lfnp`ND?_n#<t%d>jIr|
5z!YY`%bz8z%JDom})OF#p=3(C$-vSVym@Q@>V@_bD(;PggHKVK+hR5@q5(haDkLHdSc~$3*X7IJo|`51Opy{KFSvgI?o`vNDm#=
iMrvlz#=uGHK@`e@v+UTQ<DODvD#unq7;cNjWk@`FwT$>TG4@<p-j$$Oe=~jtZ1)Y1juZr1l}URqaE13r8;;?KDDo0*v*uUbSR0b
sRy}CpAEHa$q#CI>1O)Vz-WpZ$#gvKU7<$x5UH$;x+t-kk>OzvqOr8ZsZ42$xW<}eDjMMsF@Om6LI99K%0B+Nk1{ulh7j_QlVm05
)oT48KDgWFtZ__jazo!0p=#9MiCZ=fxJ>(4QRbGlp}ua^u1R9wWO>d-dE>#(Zm*o1^NAJNR{i*$n_k&mN;h+`xj1h8^(Z)Ryv`38
GH9chem%tqh#C?&ST=lUSrmbZpI$C1l0=PN<_`i!<LEk;O46axaA0eu6;rmcEChmNM}62}NWjLT0QIRC5qvBM8YnnBo^H>Bs*MxA
=uvmmiNwXr7nh<aR|cFeKmw8GP=^D%TapG1bSFjt)B%~kvhv~?8+`%B_mi#7EQ+&EgH>%1jTF&J=)l7VxqyTbW=*tGxI6;*<@(ii
J2L`Ej)P<}FpU|txpiotNQ(s#t|p<y2f-bg4(z00F4GziLKqPWmLV`m#*%O_vpEjNI}RXFzC%P<4Nqox%>#@yDweemtOz)5I6|Y<
ke6DxUfl+@TemPpO3{T{hGH681v5o>KuIkGL9&3~Tn=**W8|^u5VUmwj46)%bz8id&q=;FI_Ju>%k{@^K{GiQ8VA`yIB+6|WI+p4
sYVsny8seF2!JNQ(SfoU*M%~Io_bZ)2(9n{p{}iNP{^)Ky6Tzhap60b&A~{j^=~L<v~@5TJ<2sAL#kAnkNwB4h+a->VsCeI!(fpl
21A5&?_L$!)Y{B03IL#hLCe8sg~{6Q4&LqbM<+)Ud1^f$qw|7CYlw|==e_vZJ`2YzYfHUZ(37tPQ(Wf7<VmZy@qKM|p=a01=0Wh8
yY6YUUn89-S!}Kzn!62Z)Jd+wN_G{b?^m#)I?5r$@eawnrQ+se<2VlONz$|AMQu+T@zHs?Y-*k|6%TDt+fhf@bJH_f->IR`3a5Dz
#_k9sY$zUpK?sEgAcF=VWa#cICS8n%5F!m!!O;wynA;h%%<b;v(NuA%t6Zfv6CzJSC%ut<vBXWJ;35oc>0-f0VWn|V8229!RVd&e
kJA}LbFLKcfTcdGRjUyH<s*jefx$sfXi<QPJOc(Fet?@Gfzm&%FI0dmg#Wv8Tn|$4z(shar@!q%kWG*;YYb=)<70Cc3e+Kh3ep9$
B%SaO{!XyxM!Ff+b%ujS<H!PeqKke+m!=8Z-+Ofw)}j!Znik0*F=1H24VQGzb8}OAhVjtL5t)TVM%v=>lsz5qsN79HH+$Qpo4wwm
DB3p<YB-;+`Sq0Z@YpGdA3#LY4YJsow&@$&78o@i^LyTlV+e>cX9kL~i|KTGjp#iMd_160w)J$AFj)0ovp1SHHpj0mHY{kMJbdu3
@vhwPZ(>gqK;Kp<TMZa7kGdSxAv%-yv-6cB!Aah0j4y`_)jUN1clLC9&%os>2QXtXD}@_z^#rWO(^+z?wU^$QIH)KZV0MJ^`kzzz
t2yEd4;RZ6gbI*eWq5F-CjyeHM}MRc1<@45rXYU^N>Y}c1|g($kYEiF9!OwyPSti4dm#ebQf5aas9albTxoVDZsp?xX^2h+tVXn)
9A;e=e+F5h3;AYq&D>3Grcp<TmBL!6b7ZeBvQg#Qbu}=qS&-D;j7uq0RMzubyUU@Nsw0iI(vD_s%5?IEMB=GKlPKb~Y07nuwC59B
#NK3B=0Ld$%*f41#tpD_L2~O?cHNg3Eld?F3R2$EiT8)teBq<`PJP0trbv7kd_R4^8E>0vTkppzjGMPHg7$_3ph>vmou67s>0&VL
1IW)u&^Z7;sXO1e)7oFTsalrV2(`qx+T$lzZK>kxGtt`|qfMi(YA(S~?*uvuQd#e%QZWxy#LTqqmn7Ob@iQ}2Sl}xW5dko$oCkNO
d}*tw_U0ieFM#yuj|0&VGt5mB2egb1#Oz7vQh~x0LRY=AVvMX3_?3eT>>8y}jiFINN<~J}#7ztg9uw3|MZ;l3Nn)BUEQ?$rs})tR
HZKcb2B7y1v?pTU9QoyUYqZIXhd))eCMTa*PTDkjaoE71#nF6a?)Iqp6MWJ)N^>C-Jt;9D-8iDGq&UQ3G%PDC=FKCNMk(maCd@G4
wgKnA&JK-3kBRMvpoS%b_*fe4Vcgs_hXOx~N%uaV8hGtUo$M~CaEGe+Qt)+A_zXMh&H>^**-7nSCV(cr+9cT@deWLhocVMBPRHF&
^%$k4QlWwPggO(@?LMsZ-31*sAb5jH<uK1_F0xDKJvr3DK`iEj?Ydxm`t9=mX#`+q!@V=4x*BeWwhMWjxFy?lhb*xNE5zD&zC3Vb
HoP|O?d6sT<sQijDOy3KcO4gbkUhk9BmuTQ6M{fFPcwTz<4vsRAZT3%kYSN_*onf_wFRXRGwS~&pD{k4rM|x(6~6;vskvCoQz|2c
uI>llsV;|)QgUXscA;+l&rtj=Cj^D=z?3QAkh&Q9z{BzaeX<>gvkyL;h%Hj!Z5^LKAPrD76GI(vyWlKte=|eRtsHQG6D1`R4T!-F
Qc4aZMH?8M4z|XzG?vVk6(FgILM0^;gAfGNABCVF;bXnMuq^{X)=6$+bQ(^@7@=q|+>nLeyQ3a4NgWy6Ce1s<@6QH(S8j`$J@eNG
$oNUwG~ULDUd9*OCMQcv;IQm`j=CMBgFcgsetV^*4MLQO*(l4lqfZ9lStM4JbmI|3sds6+6}KHcU1K+agp84BIGTxDjA<fIJA;AW
U5l2QwdPBNBLYO)jA(W%NiIQKnN|hH4KNxSZBdUhT$3qt0<wfNG-6#5oIBPfpfu~)r?~6V9!Wg~9uVba3Pdbh-F705H(WvNbnzIR
#+E3cK^rMWho&2vH@IywO~%b%L%$xhIyf#qJluIftEjBhpcC>^GA`l}GC+U|3vQ{PkQM~l9{`ew;0~gUjFC*lT?05@&oKBoQ<ye{
Vb2mDKp3|5vu*ZsRGyxkk$=?BTTDXVU^w`5@1H9yQ0gDfBkG*tpf6*?b!f64sCr-{diS>+YdzfWX1NpJ-cUS&^YzZSDLX2E&d(#H
qC>}}<&vGr!7!d85D!5_A4&0YV{I%-S^!K4$KQvzEJhM`S)CYIG?kPlD3H<u7+4}Aq9|&ZiKu9zkg7l?2)GU%IR(cmo{@iNTPD+Q
nJ3m*&{N!d&ran#Y7yfg7^p@d8VUz8;z0H09sxU;&`7L@2oiq(kBhwh`{*||``r?xaUhT&*9^_-K)SN{05_h>djV7%dXNF0$G5x^
Z^@r&M~!5a>4ZC+ag&yN@9=C}#DtSld~|dZIMo&!vWK7Of8mhjo(@k_Av@m&Dlyi2jF^zgyACH%yu>bhaOoQlu!Q0((i0$7t>hFq
WD0#5RE0c@ol~Mg3Yyu1f$J1|zL%lg-CMWwzOQqq<)KE*?%$J5cLk1P#lB{+YgkP};h8TUW(B=tD1s1M=yVJ)17z__QZavZ2_ya%
1#eAn83qj?f&4(JiFn7x>VPm{6|Ow*uhJXoj(3_}8l`e>-*+0(V@G3-0L@<|4Uz$+LV49(fyJ%z_%UMVkv=s+Sea&eQ@}A{wF7hA
OJ&g&icZP~U_<wi080f3eXPox?T$$ww;EM@Y#E|vc0}>{u|vccu+aJ_hOlFkKx?h$!@rKI=XMvpnq=uEQ5H^ZAy(A|0uO6YR84D?
?ZXNk5>yxpWZRH*MgtPmYbtfxnw_vRcOZ?)lmH#g7@!iY;=1N+Pk1?|klYI7$}lmJJxhoZP!@w036g;X5Cziox;v&S=FtS1IB`fR
0oXVAmBa{QhRUc*-(0|eNdtiqq!esO2oPWu7AiC?UtKXe8el5}b=B45bg~3PpbX39P-3uwWSWCSLtILY7saWyW3F5#jf=GN**s#?
sB_42vkwNf-8ewllfKZ(bxVe!ol{abMI@#aBQk;wrb}9_MC;7aH+$NnTG-CcNaAx?VNM$%b7ZD)<sNroqzfxSJ3#_SB=TorOmRB|
^(--SdCdcmi3DMyh&%;VzVsM6y5c4b5P=)ibFDfoK;(^bwXp;#7dSJW=0$5pNH7)=H#K+|dJ4gCfz!GWCAER+!6YY+PZGw>=GYvK
X?WE<z52IEQ8#Lgk94XEiiVjeq;BbQs4C6cj2_gY3L=@k`EzGvoOZHNiOqXvbH{Abkz=b!AgU_5YYsJGb#%j3Yy<&ytDVmfSqr^T
G$aY#JuIl8yR|ywIEFeg^)#;}ajG+O3Kz7@!(|jHZJNs5vY{rd5XbVGozyaHNJ|G2G1~(Qkbx-kpvYv!8!#;nddsdf%McLpS`h<a
#9(He)cE05I~m|}$DLL4yIoX9oFFp;&Rd{rs*u+<<78191TI-k*^=VTMyB(Qw?J%jy*_Gy2Yo;#$;oVU(-An}5Mk162QFk&Gaxw1
jm3gCoEq7gqgvfzIkk(a#+=gvMS=;^Mpl{)BWA`CMgXKr=4OOp?8J>wbuhIc>rNaP5hRex1<e;JBQZj`1~v*ym95E(BfV^!G<6+Z
v?1e^p9IC7O(cfzDo1FF0*FaK96_Q1F&x;JxljWmg9`!_V6*`2g}so-=UJ2n93n6{G?BZYEYaj|kT#ng#<#xs;00m2roh|c3Xq88
OMDAK(6ML`{hBu>7Db0TqJn!`3}PyY4Q`nOZai3F5~Q}19d7(CMy0<Et{iW95KLUE6aem%$!9TkYng`LUNya8tb-G%!1hVwMC3La
m5U&u8)~2|d1|Wow9alA7l3Sno8pER5UHx!yC4ZAss)6FF1XfeoOGPKI5(oTT7yY^yU|&o?93EJXEf!&I?6fS>5m0Bqpe}V!Jc!I
4RE&b7&c_0bcI722JqEhoK~ba0%$%B0bxmtq%}Hl6+s~sttc;mfgl)z6v8K|pe}d7Gh5$Tq0XJ{l6js2m&M3qLn#)dl4)(-<=!oG
c4~BqR)qz=e3tdZWN<h}7+|Ks%*1jWPjop{tLz7?<6@+0f|%Bdij8F94Ni~}f-pvgWD$VufQtz}6!Cguv`8k?hIt07h`@-Q<!xyp
Yo&_bmn)UQsUtFM=EhZ-4@bk{Wc4{!n#LSn*j!jVTLglOT3+l_%OvxsthO>6IK}tX??Y9pjODH>r=_{)GhMcq#4zx)zRqKKG6iPb
E3q?BRTYA&C@fG=!#UvBjO}>?#qq6l8%vu=ksz&*dk2oSZuYKkp*3d4Dd$oufHLg#ELP?6#VF7uflv@8I4=ZS!NrXY_r|w9NaA)V
rL>5Me5$cd3Z5=qfmWi}a*!hCLJ|~N<(ua9fmE3UTEh2ufTTR!P>O}dxDpWpk94=$TOg6w7YS~<f@THMvv<W$QxY$|^HrQ+<?%FX
(B_Tb4Lav0qN-*=aeIek?}hI`eJCBKsXOlL&S#h!fL0U;1at@-kZXd^CAw;7ibiS&JaWXQ)pSz`jbB$=yEko}@wtKs)$<y<(G@)!
lnfr%H`5M~AvGdN@1-4)RC?UQ8`)!E#e>z}yA=XmiGd8lFcFTNW`LkBz(bxKKvZIFESy?Z2Eb)}8e7mdX0W0*oj1t!&WW1>$S7Oi
wr5(@JaHy#xOYmdUi&KcL$_#ZK&UMk8`VwvWDX}?uq5xm$RY}`SRlYv1f9Jtw}FqnQj;V_4r4YTa5|87klS$+2mwgfcg#-}$Z?sN
2U|s&2B(pH^p`L|Vl+Y!H>n!<*xx)6$iXyV5FsD{Tq=<yQxju~0BxQQot(?o(}|>1nNFA@IJEVArYv=J#oILyHgQVF*4{>&-2{CH
R-m!2ZcbH)8AMr35=8N1!tRC^N5OiY_8RAX=q8hd4_y<_n22<9Ja#WoEH5V`lcR$-xJR+*Yty#-2E2%>CwmMt)DF<dacCPM%+mM_
JItF;Ddm$<oX%`eb~3v^UvDRXk5MrR5rJUK3nDTqz^GS^S1I3~E>3Q|W5+xny`A!y%T=7p@bE}cH`eB?)Julzb{181=QM{1YetjX
dq3v2#L{pqP^lq+b*ptr*-&C-@rNE+?_ARBjzgfZaxrif5@cr%$AUyrU3c@Y&z^YdYKi3KG-?X!<CQ3*1yx|RsfV^yGTSZenHFPU
?&bwbot!*0dpmJX8*V`GLT0HsW~ZU0L~SAua)lflREbeJ)Me46aBMVoJ41+bbW^qc{)YGKBJ-qiS#0%%o=AFXN&?Q>g60RIDPY5x
l!$utFA(xbRzd6*$xMP$(+tL>bt%#CMf7iKCsKBf@$@IvMKl#lR51lDH28FrjPx?@GU8vS*I9mlQT6OiACb3ahMW#63F5kKbX}R)
Y4X?!-0GWZ;|s8pbwGyV<BVrqb?_T<AMqw2r4T7f27(=p&SF(RTVf+WfXh2KH~^f86SNb$OPZmO9SJ1{1(Aio^8*9f$BzK*?%CV`
^@Wm3RESrTrpIO}f*uLXhsa^-<0o#|%UbC$Wy?xgec_{Hwhi9x>&6F(+0+z}R8heZ1_@)P#wa6;CF2@`Txm=UWpfCGX$QpW5(N?A
D8si)QHqfiK~4R)=xD80ov{*umAoKY-ZihTiH1LnbntBP+d;_eV6&0p5^|6<sId`6gqWM+!(7?GfVsBArYK6tEJjC{G6BX^;@GLs
$XFn6b{l4jG&CVO5y7EHtK~kPCI`YDyQ(EAPl+N`RV9Zh5R~qJ5ac}x5DHXopU^^E35tR;OXi-QLJ<4&fWQQS^%)dM69RVcO=rWj
z;|vi;sd{l&x2smr4HNV-(yLH-gms|hqRC=Qp8~hp&EMu_waKeq!I@~>5YOaN`cHf9uJ((j2tkyr5r$6Tr(+!^6F`JJoZ4_tQGp7
#WnQ?zoG!?UL@&siQ6<YArb{YxH~K%4p2U2=*WCw$ZSKPCDL+cPZFgC6kBQz5(=Kc$C<wV2Dx?LUTTH+&O~}H$>=*!5rEKwNekK_
qi7Gc=c<FWN0BF6A<4x$+#OVQZl~_BMlj$lP3uQl!pNT@;)N-g9zuQ@(<n@nMv@0v4}ONjJ%!4}7CqC0-#u{lL%92mfO2PO;(6$3
>iVI5Z`<`4!4>Xtgv@B?-DXU&p`30I_>2vlRWFafFa^~L-f<YEaAYzvDlzAu^4ygTG<K6VmH(GH4nBo25K!SHKAwSKbe)fNhG%RF
jvyHIw2{bZV@g`eYLP84L^T&!?K7hO#_6h~BP&MW$zya-X3e3-Uo%}EJPmhRSi)vk070NH+7ckAnIq`}QY%UdbA%K<WL2dA^ppcg
8cto<4@dzz5N{<4SnTcykC;*>#)66|{W4@Hp){Rz;tj&$35t>=&=EzYiRzkDEs`EPwu*7=!VCN3*J;}h%>)C8Kf{kdnzUoIOi@NU
>x$W}8#pvv?(77Yb<-uwxW!uyI51-tM4?w;2B>PI%V3MgU@vT@z(O8nQ{%@wJ{UIXgszg}cBM?y<>k*5rXvRtipFty2QbxQZlLb`
yeHorojf@19%>%KPqYnz<Vjb;!%BD-2-F+ihx0)6%BKtuD0|O&***03jL0i>_d^I|hQD8C5LxzvrV4yDF4IUmrHTD0Pj&;)p1ABG
IH)WKgKB3$<6LxVIFki67io@`o+0X}0~cG2bg#%flS6vT)2QP?5uE66W@Mn!y|E-$W1d|QSfY#R*f^H4RwZe@jw?q!wp}{a0T9dv
lR=51mC{kFp>q-##+n@}I~x?zQBwge1}!ZBd^H=1fyisvmDhrH`~!Q+Fj!7goTyv>)4&Ig;BW;R>cAEd`{W#w{z=q4!jA7FQT*R7
JVH0A?KJ@6JZ{%yts=AqH4=g_3H|Lu_7aKuU}vEzQ%pVN_YDjxe7!W`#fXZKf<t76Bg<j?_XF!Xb9ZT^y%%Wi;wrz+&hg7-O-<qT
4H+ZjrZ37~zRydvb_=#*S9BhSX%UQK+6U>=09VbimjDNjsCbaoEDY5|`$!x`Fe@4kusO<UIU<Li-aR_x`R^XkP2i#1F(gGy!30o~
O-V$63`hrj34kC`+4ueN9Ssl-U=@jmej7at$J_ey=`aj-_TcddJ$1oDz&HGkx_N3G&>r^yJQV^HsSA`3_c&48&ydNtAtDcAq1Y$T
s5-e%DmwcWl&5}UCvsPl)c7W582%pSv6&nm`T6kIEMdCae9J2`YUKtjgLSQC1mvw-bRvk4@NqP2O5!MhEvwL`AcF|Rv`QlAOj4#m
MFkOrAjr5Mj($%s8f%nfNtPhSE=*OR;>DO0(@vVoW*fN1xZPg*`VrwFp!7S@gRUlI7MD(ggG$uiwdZ^1gJ>q2DmRZ2j-|l2tp-Ay
HcPb!RLWdSw?eWg=JRotZP46U*($8lByevoV~<#gmW@HanKb6Csd>b7H=B+j)~p631~&4Fr;?{B)Uk*uCOP4Xl2(+`-&S{>imz8l
5{SJaa+4DP>oYmxby0wuTQ^8L8<P?kOq{}unONpM$XelB8fzjeggT|<g}PH7ftb-78xD?DaUqoFaL3UKQVa%~=WVs~i=k@T0_ek-
4H=oFzQCX;(odH*Aa--EL<3cUkR;b=2Ei{l6e5Ubgd(JdkbDq3@2Hw$DJCKpzM>#Kg%Sk>l@tvF5>+EY%oGt&(E4vS_i^y<&N4%{
a+Tv-LP-Eb2niD82}4I;r7l73OTnEi2wB0zAH+A#+&uqYI<~b3)Xv*rDWS;{Nqz0p12RzC@atOAjD$iD;X?d|LcwP;pN(u`=k<ZI
ogDP>y$_MN^tG<dBy)8pkPK!#?VX+~z+O9;v9si7h|!)uHoP5<Ye3jF*j(x5ESb8G<wy^M`Zj+QCc!9s|I~^ub~Rv&EsPK*;P{|_
V6YhgJlOgEtPMmF2mgp9-XGbpJtv1<MCw4Gc>fY0tbw*_g=lChhMzfHBoqo$LPZrsGch#DGz}3|MAH&f)j>;1BE&Kb6u`g`w1rqK
pr25HXh7#;8h@p=AVi;4h^?54HkdR?=?q1pC}7eMPWK@H?F8BKO~*%L@A-d6pRp2}HaYD?I3c^}{BhWv!d;>M1=txt;IF6Z-eCQ4
*Z>}h;|S1DFV*D<%1m$(?no#YfTT!@Mxd5M+HVY_k^s_FD3Blaff`02QGk^_py$0&GKr)#mPJn$RpRK1X8I}EzxonTo2Lv-6(dWD
7>p9)h+fd<oljKF{{0kEs7Qn;N<^B4N=YSJ04P*6RUHS`!rsFV;B8O9{0*8<0Q`R({UT|xtp3{r^Y`-sQ2;?B90S0;tm}h&B9e%g
8RV+u)J+SH<9)a^+K)LfyWVNu3^*NKp|*k>$X1!*lE&OV(u-Jj3FZf}6dYI`PNE<C7(n&*9QNplmfkh(SU<9EsCs0At(6o5{F3|)
qU};|YPvbtU^I{@#F>;D54i?n6X1}Wp3|9R{LAo5ZOornLcaOW28<Dh1yLK<m$T$hLEqDWeMUE(h#9JYKhjI}Mv6ElwM(S28PNRf
a9Sw!({ySe*wR!*DMC=R13^U<R1C{N=x;fh)OEQ-)W!hIpkc&=+J_+IY&IPh1lk3(>R|3)j_g2q-7og`=S@`okrlJ7zb{Vwfe?xE
ED%p6#DyRf)JcdMQLO>31yP}04wFjzV2+o6fB88(>jsU36uKQI?&pcpL{h>`%+Un2$srU>SMtH}^gp*DzDIOzj>ndA8mS8?ZVN6~
w7_EJhk(F=<~;v~%?dbUqwnjtXS4wCLGyT}gG8`FyB*lU1uRRTKYcsI`Y&s{yIW4#HV%2u!L*(~w3I7AFiI~h5>TQ2ym@GdsR5&8
xGJf2FoD^~<Kw^+z<LfPpPMYj5hPfPdU&OaPKepl4U8sy5&D=K<f5&p);1A~8<_K9rClXgMi;yf{P26>y|m)SPeVHawsWGT#Mgz0
b5fmpH)$QWOf|NMshhJISYi7>E#e*y(#fcGIIrEVhK4wHZrES&;2UHJf(b~KT6W2xm}o+3D578~Q~QZx=5(LY_vfHbk~$FdW>a64
(7zCe0r((b#J>HQ-0*g<ua=Z}-5Dv3frs~aVAxx5Y{@}eZ*)GxTpAPPr&g*|DJW=4e2DDqHtaYy!@B?hmZ}I+J(K+lnUWm+mTFo|
pPJv8_z*PT^`m%u3^@7*H~9(jT;zJ;8V<u#%d;3tn8kw7w?Pb;p|cNqNI*OL=%>9S?z0A?AT-_G6<!kM5Jc+)&qz+jlH<fst%VBG
HQ9yllbMVz$PCDb{p1}m_iR{X&6nGrxHquQ3d6qJ0GuHM)sTl_nw;IX`&n$sB7uxEcye75!HNzYvLhHFVe=j0lo*-Zha!yKMmfeV
^rg6)FlKqi%Uy7!OXO<$Rrp%#zMan5qwIj1(6$iyr80={fr+M5MJrG)V}J!sz;+@tZ@H3G36sD?PEtQmK$wIAp1rb>3&U#i-eAP@
;M=<@N#LncILfIu@RWXhRj%Sh0Npse7@<4|6(Ob?i(|hVBQgB*I|_E+X=ow5o(4KIiX%JB58XT+w<q~MxhMhZCnz6C3?F)w`@H$d
(A6I@g_0HtKG7rWVdq)99Z;G`8G*=EI=03$++(q&8Y6z!bW{3r=svdKjHXLA{>|oAIN{`vnIlS2_{bDsEP$&C6ZALOJfX?8+dQW!
)~x-=91N}{wC5?SRy;p&2;r<bkjrsov>4fGps`|-tLVT**CqnEzY_JD$<}1UnCqEgTFKzo>o65$`Ez{($aZE(z&v4}f#zp<=V%~0
;lz%HjCbOECwW!=Xi<VC3Q}f>hNXTt(4X$e(3(}!iIPZ74&BAq0ib9xGOCP>v#teQBt@h`BxoX0Hi;vWzIQ*!ziT}EaZMV9);rv1
{K-(IyiF!Gxnb2no!@^+A=*=&-nxd8Lc6nB%4u#LYaZFDt4SIw*tW>XGUgd{p0rrgi$JQP&P5QwM$AY*@!^^-QeFZK0?ntc+nQ#W
wbLq$UmZM>Yq~><QrtJLQ_j}#UCXG#Czc`XPKX$gpn@Q1RY+i)Vo;>fffh{$#>pXYxdsI13wLj4L@gjH@-HPtS-G}gR9cw~QVf%k
MZzmN+0P{r(s#=D>o)XRUUf8v84OT1!UPU(hch@;kjO3R0u7F_x(^-t!IG#@!eP5rD9Wj}y;?X@lTa|>vvF$;j4q}&pTgH8Sxqc}
bGL9z(rN&rj16yToVAe?TC(LfuI$oGQIt#N!Naw?wmseRP_86Rye*PAsSTNPGU~%1LpkO=akw#VRP}Nh-QCilZ%!nXphArp*-UOA
79U$K^_eon-Wdar7GDPl(z^q?kwfHZcW@QgU2#8*o;op27{{K90)cYncI0*HZ&~Qw@Gt}p(+aGDldx_DNkjv|KXWVV*WG#7RN*xM
>pV?wF7AXvVoBAOOi3pUi;glFDq?GUJw=j<zK<sCPXDKQ4m*gCocxWbiWjqW&=YUF-w=J)Ad49J<%kSIX*X_eovmAE8&cxMRk!f*
h}ppp(bv2g4>0@^>Yc{m4aU%Z$e{t6h$cxuAR!rmQ*vz3h)O_a0U@UQ7{Oy=0Kg0oIKW_UA<&g&N3QTDf+id%>ZG6<ASsB986qUM
=hgN}uZH9Oz5s!_`Ur+TdrQyR-xi_=a@c(!C@3v3eI(!-W27ikLeKhR|BJNG!|L0qw-^kze%JOsdzmx;NB^#HUxv+LV{3hwZT%Q{
Okwdu(NG0b+q3C~a@w8gaDSVvb=z65CF5GdnvQ!Ww`hjCrgX6919~ZK3`Nf6BgqYpKfCnOt-*qZ+O7Q^6f+_}p_CCAa2BccaC@~M
H)tXvCJw*Znhh~Y>i2$|Dd7JC_F>VuxBU1NCNij~h?XIrx3|NOPCkszOIPK(ecw*l9v)acwJT#7cJ;u>yFICcIzoaY`0mG>4`0Cc
=U(2FGIZE#=`cR0@52#A1XUFE=Mc&8aUOJMC)=41v*qWvU5*TFKte=05Wm|>IBvl1X=<rH^eRJNms12D1|cDTZ>n%i{@=vEpS{{U
|Lxi1@)Xaxd;{v6M|Ey*PHB<+8K29VH?1ygCDm0<f|$tLsAxnBHMKzISL`)Pl@2wq$1(mI87k4zk@!gCe<08v!+Qs3#auFJGk2(|
sUOLMhaG?LKJIQSu+2H}NODUd1b6-Z46Nb*!@HFeqBkj<Xc@SwPodeKge?RGGTDnR!o@%?rESyWfg(eZWUc|>D%#?Qa<G0&1t?sv
1P?rUv2Vmxpb3c}lt<#~9=Ob$R*HeQCc!~(%|fFKm0gH@;zfcf*uG@a63t*jC-9%}%_FbyUM7ErlY5>jqP)3mHW^T_CUw;Xp<la!
yRE*M*3u&UVyYi!UOEWBp_7NLchepZK-#xgrL0Jq-QH1}R-3~{B~Z#IsZt-RwO{-nyLE`!y7!{Oq8Ml<s|7q*C?&&)^7`H%&HY29
rht-KU)?8G#<WmrBBW9YB(Fn_7=E;xyO%O9KBUL=`k_)hc`>~<3^}68T|dl+kR|13Vw!c^bCO9Q$w$-leGCcz{x0N-aG@dNiq0G
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
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
